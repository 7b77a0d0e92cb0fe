import { type APIResponse, expect, test } from "@playwright/test";

const API = "/api/v1/events/kazakhstan-2022";
const VIEWS = [
  "measure=killed&group=security_forces&place=kazakhstan",
  "measure=killed&group=everyone&place=kazakhstan&known=2022-01-09T12:00",
  "measure=injured&group=everyone&scheme=conservative-1&freshness=24",
];

for (const view of VIEWS) {
  test(`a program reads the same range from the API as the page shows for ${view}`, async ({
    page,
    request,
  }) => {
    await page.goto(`/events/kazakhstan-2022?${view}`);
    const { ranges } = await (await request.get(`${API}/range?${view}`)).json();
    const [{ scope, headline }] = ranges;
    await expect(page.getByRole("heading", { name: `${scope.label}: ${headline.text}` })).toBeVisible();
  });
}

test("a program walks through all figures, a page at a time", async ({ request }) => {
  const seen: string[] = [];
  for (let next: string | null = `${API}/figures?limit=150`; next !== null; ) {
    const response: APIResponse = await request.get(next);
    const page = await response.json();
    seen.push(...page.figures.map((figure: { externalId: string }) => figure.externalId));
    next = /<(.*)>; rel="next"/.exec(response.headers().link ?? "")?.[1] ?? null;
    if (next === null) expect(seen).toHaveLength(page.total);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toContain("s000-01");
});

test("a program asks again for nothing while nothing has changed", async ({ request }) => {
  const first = await request.get(`${API}/findings`);
  const again = await request.get(`${API}/findings`, {
    headers: { "if-none-match": first.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
});

test("a program is told everything that was wrong with its question", async ({ request }) => {
  const response = await request.get(`${API}/range?measure=kiled&known=2099-01-01&colour=red`);
  expect(response.status()).toBe(400);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  const { code, faults } = await response.json();
  expect(code).toBe("invalid-parameter");
  expect(faults.map((fault: { field: string }) => fault.field).sort()).toEqual([
    "colour",
    "known",
    "measure",
  ]);
});

test("a stranger can only read", async ({ request }) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    expect((await request.fetch(`${API}/figures`, { method })).status()).toBe(405);
  }
  expect((await request.head(`${API}/figures`)).status()).toBe(200);
});

test("a page of another site reads the events, conditionally too", async ({ request }) => {
  const answer = await request.get("/api/v1/events", { headers: { origin: "https://elsewhere.example" } });
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  const preflight = await request.fetch("/api/v1/events", {
    method: "OPTIONS",
    headers: {
      origin: "https://elsewhere.example",
      "access-control-request-method": "GET",
      "access-control-request-headers": "if-none-match",
    },
  });
  expect(preflight.headers()["access-control-allow-headers"]).toContain("if-none-match");
});

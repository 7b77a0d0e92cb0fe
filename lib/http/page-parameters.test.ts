import { describe, expect, it } from "vitest";
import { nextPageLink, pageParameters } from "./page-parameters";

const ID = "01a20d27-fb81-7001-81b3-12bcf52296b1";
const read = (search: string) => pageParameters.read(new URLSearchParams(search));

describe("a page", () => {
  it("has 100 figures unless asked otherwise, and begins at the first", () => {
    expect(read("")).toEqual({ value: { limit: 100, after: null }, faults: [] });
    expect(read(`limit=1000&cursor=${ID}`)).toEqual({ value: { limit: 1000, after: ID }, faults: [] });
  });

  it.each(["limit=0", "limit=1001", "limit=-1", "limit=1e3", "limit=ten", "cursor=2", "cursor='"])(
    "is not %s",
    (search) => {
      expect(read(search).faults).toHaveLength(1);
    },
  );

  it("names the next one in a link that keeps the filters", () => {
    const url = new URL("http://localhost/api/v1/events/x/figures?measure=killed&cursor=old");
    expect(nextPageLink(url, ID)).toEqual({
      link: `</api/v1/events/x/figures?measure=killed&cursor=${ID}>; rel="next"`,
    });
    expect(nextPageLink(url, null)).toEqual({});
  });
});

import type { Voice } from "@/lib/view/chart-model";

/** The voices of the fixture, in the order of their colours. */
export const VOICES: readonly Voice[] = [
  {
    slug: "government-of-kazakhstan",
    name: "Government of Kazakhstan",
    colour: 0,
    claims: 4,
    reports: 5,
    off: false,
  },
  {
    slug: "almaty-city-authorities",
    name: "Almaty city authorities",
    colour: 2,
    claims: 2,
    reports: 5,
    off: false,
  },
  {
    slug: "ministry-of-internal-affairs-kz",
    name: "Ministry of Internal Affairs of Kazakhstan",
    colour: 1,
    claims: 3,
    reports: 17,
    off: false,
  },
  {
    slug: "prosecutor-general-kz",
    name: "Prosecutor General's Office of Kazakhstan",
    colour: 3,
    claims: 1,
    reports: 8,
    off: false,
  },
  { slug: "xilu", name: "Xilu", colour: 4, claims: 2, reports: 2, off: false },
  { slug: "swiki", name: "Swiki", colour: 5, claims: 1, reports: 1, off: false },
  { slug: "witness", name: "Witnesses", colour: 6, claims: 2, reports: 2, off: false },
  { slug: "tass", name: "TASS", colour: 7, claims: 1, reports: 1, off: true },
];

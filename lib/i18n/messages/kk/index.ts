import { chart } from "./chart";
import { chartView } from "./chart-view";
import { choices } from "./choices";
import { common } from "./common";
import { compare } from "./compare";
import { concepts } from "./concepts";
import { contradictions } from "./contradictions";
import { dashboard } from "./dashboard";
import { dates } from "./dates";
import { doubt } from "./doubt";
import { errors } from "./errors";
import { explain } from "./explain";
import { faults } from "./faults";
import { figures } from "./figures";
import { figuresPage } from "./figures-page";
import { filters } from "./filters";
import { findings } from "./findings";
import { front } from "./front";
import { kinds } from "./kinds";
import { methodology } from "./methodology";
import { never } from "./never";
import { pages } from "./pages";
import { quantities } from "./quantities";
import { ranges } from "./ranges";
import { ruleNames } from "./rule-names";
import { rules } from "./rules";
import { schemes } from "./schemes";
import { search } from "./search";
import { site } from "./site";
import { sources } from "./sources";
import { terms } from "./terms";

export const kk = {
  chart,
  chartView,
  choices,
  common,
  compare,
  concepts,
  contradictions,
  dashboard,
  dates,
  doubt,
  errors,
  explain,
  faults,
  figures,
  figuresPage,
  filters,
  findings,
  front,
  kinds,
  methodology,
  never,
  pages,
  quantities,
  ranges,
  ruleNames,
  rules,
  schemes,
  search,
  site,
  sources,
  terms,
};

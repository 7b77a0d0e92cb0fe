import type { LanguageTable } from "./language-table";
import { inflected, numberWords, words } from "./phrases";

/** Every case of every number word, so that none is left over behind a shorter number. */
export const POLISH_CARDINALS = numberWords(`
  0 zero zera zeru zerem
  1 jeden jedna jedno jednego jednej jednemu jednym jedną
  2 dwa dwie dwaj dwóch dwu dwom dwóm dwoma dwiema dwoje dwojga dwojgu dwojgiem oba obaj obie oboje obu obojga
  3 trzy trzej trzech trzem trzema troje trojga trojgu trojgiem
  4 cztery czterej czterech czterem czterema czworo czworga czworgu czworgiem
  5 pięć pięciu pięcioma pięcioro pięciorga pięciorgu pięciorgiem
  6 sześć sześciu sześcioma sześcioro sześciorga sześciorgu sześciorgiem
  7 siedem siedmiu siedmioma siedmioro siedmiorga siedmiorgu siedmiorgiem
  8 osiem ośmiu ośmioma ośmioro ośmiorga ośmiorgu ośmiorgiem
  9 dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga dziewięciorgu dziewięciorgiem
  10 dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga dziesięciorgu dziesięciorgiem
  11 jedenaście jedenastu jedenastoma jedenaścioro jedenaściorga
  12 dwanaście dwunastu dwunastoma dwanaścioro dwanaściorga
  13 trzynaście trzynastu trzynastoma trzynaścioro trzynaściorga
  14 czternaście czternastu czternastoma czternaścioro czternaściorga
  15 piętnaście piętnastu piętnastoma piętnaścioro piętnaściorga
  16 szesnaście szesnastu szesnastoma szesnaścioro szesnaściorga
  17 siedemnaście siedemnastu siedemnastoma siedemnaścioro siedemnaściorga
  18 osiemnaście osiemnastu osiemnastoma osiemnaścioro osiemnaściorga
  19 dziewiętnaście dziewiętnastu dziewiętnastoma dziewiętnaścioro dziewiętnaściorga
  20 dwadzieścia dwudziestu dwudziestoma dwadzieścioro dwadzieściorga
  30 trzydzieści trzydziestu trzydziestoma
  40 czterdzieści czterdziestu czterdziestoma
  50 pięćdziesiąt pięćdziesięciu pięćdziesięcioma
  60 sześćdziesiąt sześćdziesięciu sześćdziesięcioma
  70 siedemdziesiąt siedemdziesięciu siedemdziesięcioma
  80 osiemdziesiąt osiemdziesięciu osiemdziesięcioma
  90 dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma
  100 sto stu stoma
  200 dwieście dwustu dwustoma
  300 trzysta trzystu trzystoma
  400 czterysta czterystu czterystoma
  500 pięćset pięciuset
  600 sześćset sześciuset
  700 siedemset siedmiuset
  800 osiemset ośmiuset
  900 dziewięćset dziewięciuset
`);

export const POLISH_SCALES = numberWords(`
  12 tuzin tuzina tuzinowi tuzinem tuziny tuzinów tuzinom tuzinami tuzinach
  100 setka setki setkę setce setką setek setkom setkami setkach
  1000 tysiąc tysiąca tysiącowi tysiącem tysiące tysięcy tysiącom tysiącami tysiącach tys
  1000000 milion miliona milionowi milionem milionie miliony milionów milionom milionami milionach mln
  1000000000 miliard miliarda miliardowi miliardem miliardy miliardów miliardom miliardami mld
`);

/** Forms that are one and no more: "tysiąc dwieście", "śmierć tysiąca osób". */
export const POLISH_BARE_SCALES = words(`
  tuzin tuzina tuzinowi tuzinem setka setkę setce setką tysiąc tysiąca tysiącowi tysiącem
  milion miliona milionowi milionem miliard miliarda miliardowi miliardem
`);

/** "Do setki" is up to 100, while "setki" alone are hundreds. */
export const POLISH_GOVERNED_SCALES = ["setki"];

/** Ordinals say which one, not how many: "pierwszy", "dwudziesty szósty", "co trzeci". */
export const POLISH_ORDINALS: readonly string[] = [
  ...inflected(
    `czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast
     osiemnast dziewiętnast dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt
     dziewięćdziesiąt setn dwusetn trzechsetn czterechsetn pięćsetn tysięczn milionow pierwsz`,
    "y a e ego ej emu ym ą ych ymi",
  ),
  ...inflected("drug", "i a ie iego iej iemu im ą ich imi"),
  ...inflected("trzec", "i ia ie iego iej iemu im ią ich imi"),
  ...words("pierwsi drudzy czwarci piąci szóści"),
];

/** "13." is "13th"; a decimal comma, though a point is met in its place ("1.5 tys."). */
export const POLISH_NUMERALS: LanguageTable["numerals"] = {
  groupSeparators: [" ", "'"],
  decimalSeparators: [",", "."],
  ordinalPoint: true,
  ordinalSuffixes: words(`
    y a e ego ej emu ym ą ych ymi ty ta te tego tej temu tym tą tych tymi go szy sza sze szego szej gi ga giego gie ci
    cia ciego my ma mego sty sta stego
  `),
  countSuffixes: words("ciu cioro tu stu miu óch ech u"),
  multipliers: { tys: 1_000, mln: 1_000_000, mld: 1_000_000_000 },
};

import { ARABIC_LETTERS, evenPhrases } from "./ar-letters";
import { ARABIC_NOUN_NUMBERS, ARABIC_NOUNS } from "./ar-nouns";
import { ARABIC_CARDINALS, ARABIC_SCALES, ARABIC_SPANS } from "./ar-numbers";
import { ARABIC_MONTHS, ARABIC_STOPPERS } from "./ar-stoppers";
import type { LanguageTable } from "./language-table";

/**
 * What the parser knows of Arabic. Sources: the table of the domain page, section 3, and the sample's wordings.
 *
 * "عشرات" is the plural of ten, so it is read as tens, not as dozens: the wider interval of the two.
 */
export const ARABIC: LanguageTable = {
  language: "ar",
  letters: ARABIC_LETTERS,
  prefixes: ["و", "ف", "ب", "ل", "ال"],
  numerals: {
    groupSeparators: ["\u066c", ",", " ", "'"],
    decimalSeparators: ["\u066b", "."],
    decimalMayGroup: true,
    ordinalSuffixes: [],
    multipliers: {},
  },
  cardinals: { ...ARABIC_NOUN_NUMBERS, ...ARABIC_CARDINALS },
  scales: ARABIC_SCALES,
  bareScales: evenPhrases("مئة, مائة, ألف, مليون, مليار, بليون, دزينة"),
  andHalf: { beforeScale: [], afterScale: evenPhrases("و نصف ال مليون, و نصف") },
  spans: ARABIC_SPANS,
  numberJoiners: ["و"],
  joinsDigits: true,
  articles: [],
  nobody: {
    phrases: evenPhrases("لا أحد, لا احد منهم, لم يقتل أحد, لم يصب أحد, لم يسقط أحد"),
    determiners: evenPhrases("لا"),
    followers: evenPhrases("يوجد, توجد, منهم, بينهم, بين, من, في, ال"),
  },
  hedgesBefore: [
    {
      says: "at least",
      phrases: evenPhrases(`
        ما لا يقل عن, مالا يقل عن, لا يقل عن, ما لا تقل عن, لا تقل عن, ما لا يقلون عن, لا يقلون عن, ليس أقل من, على الأقل,
        على أقل تقدير, بحد أدنى, كحد أدنى, ≥, >=
      `),
    },
    {
      says: "more than",
      phrases: evenPhrases(`
        أكثر من, أزيد من, ما يزيد عن, ما يزيد على, يزيد عن, يزيد على, تزيد عن, تزيد على, يزيدون عن, يزيدون على, ما يربو عن,
        ما يربو على, يربو على, ما يفوق, يفوق, تفوق, فوق, ما يتجاوز, يتجاوز, تتجاوز, تجاوز, تجاوزت, >
      `),
    },
    {
      says: "at most",
      phrases: evenPhrases(`
        ما يصل إلى, حتى, ما لا يزيد عن, ما لا يزيد على, لا يزيد عن, لا يزيد على, لا تزيد عن, لا تزيد على, لا يزيدون عن,
        لا يزيدون على, ما لا يتجاوز, لا يتجاوز, لا تتجاوز, ليس أكثر من, على الأكثر, على أكثر تقدير, بحد أقصى, كحد أقصى, ≤, <=
      `),
    },
    { says: "fewer than", phrases: evenPhrases("أقل من, ما يقل عن, ما دون, <") },
    {
      says: "about",
      phrases: evenPhrases(`
        نحو, حوالي, زهاء, تقريبا, في حدود, بحدود, ما يقدر ب, يقدر ب, ما يقدر ب نحو, يقدر ب نحو, على وجه التقريب, ~, ≈
      `),
    },
    {
      says: "nearly",
      phrases: evenPhrases(`
        قرابة, ما يقرب من, يقرب من, ما يقارب, يقارب, تقارب, ما يناهز, يناهز, تناهز
      `),
    },
  ],
  hedgesAfter: [
    {
      says: "at least",
      phrases: evenPhrases(`
        على الأقل, على أقل تقدير, كحد أدنى, بحد أدنى, أو أكثر, أو يزيد, و أكثر, فأكثر, فما فوق, +
      `),
    },
    { says: "at most", phrases: evenPhrases("على الأكثر, على أكثر تقدير, كحد أقصى, بحد أقصى, أو أقل, فأقل") },
    { says: "about", phrases: evenPhrases("تقريبا, على وجه التقريب, أو نحو ذلك") },
  ],
  rangeOpeners: ["بين", "ما بين", "مابين", "يتراوح بين", "تتراوح بين", "ما يتراوح بين", "تراوح بين"]
    .map((open) => ({ open, joiners: evenPhrases("و, إلى") }))
    .concat({ open: "من", joiners: evenPhrases("إلى, حتى") }),
  rangeJoiners: evenPhrases("إلى, أو"),
  vague: {
    tens: evenPhrases("عشرات, العشرات, بضع عشرات, عدة عشرات"),
    hundreds: evenPhrases("مئات, المئات, مائات, المائات, بضع مئات, بضعة مئات, عدة مئات"),
    thousands: evenPhrases("آلاف, الآلاف, ألوف, الألوف, بضعة آلاف, بضع آلاف, عدة آلاف"),
    "hundreds or thousands": evenPhrases(`
      مئات أو آلاف, مئات أو حتى آلاف, المئات أو الآلاف, المئات أو حتى الآلاف, مئات و ربما آلاف, المئات و ربما الآلاف, مئات إن لم يكن آلاف, مئات إن لم تكن آلاف,
      المئات إن لم يكن الآلاف, المئات إن لم تكن الآلاف
    `),
    "tens of thousands": evenPhrases("عشرات الآلاف, عشرات الألوف, العشرات من الآلاف"),
    several: evenPhrases("عدة"),
    "a few": evenPhrases("بضعة, بضع, حفنة"),
    "a number of": evenPhrases("عدد من, عددا من, أعداد من, أعدادا من"),
    many: evenPhrases(`
      العديد من, عديد من, عديدون, كثير من, الكثير من, كثيرون, كثيرين, عدد كبير من, عددا كبيرا من, أعداد كبيرة من,
      أعدادا كبيرة من, حشد, حشدا, حشد من, حشد كبير, حشد كبير من, حشود, حشود من, حشود كبيرة, حشود كبيرة من, جموع, جموع من
    `),
  },
  vagueWithoutTerm: evenPhrases(`
    مئات الآلاف, مئات الألوف, المئات من الآلاف, ملايين, الملايين, عشرات الملايين, مئات الملايين, مليارات, المليارات,
    عشرات أو مئات, عشرات أو حتى مئات, العشرات أو المئات, العشرات أو حتى المئات, آلاف أو عشرات الآلاف, مجموعة, مجموعة من,
    مجموعات, مجموعات من, قلة, قلة من, قليل من, القليل من, عدد قليل من, عددا قليلا من, معظم, غالبية, أغلبية, أقلية
  `),
  leadIns: evenPhrases(`
    ال, و, ف, ب, ل, ما مجموعه, ما مجموعها, حتى الآن, إجمالي, بإجمالي, مجموع, جميع, بالضبط, تحديدا, فقط, مقتل, بمقتل,
    وفاة, إصابة, بإصابة, اعتقال, باعتقال, توقيف, احتجاز, جثث, جرح, بجرح, بينهم, من بينهم, منهم
  `),
  nouns: ARABIC_NOUNS,
  noFigure: {
    wordings: evenPhrases("غير معروف, غير معلوم, غير محدد, غير مذكور, مجهول, لم يذكر, لا يعرف, لم يعلن"),
    phrases: evenPhrases(`
      عدد غير معروف, عدد غير معلوم, عدد غير محدد, عددا غير معروف, عددا غير محدد, عدد مجهول, أعداد غير معروفة, العدد غير معروف,
      عدد ال قتلى غير معروف, غير معروف العدد, عدد لم يحدد
    `),
    denials: evenPhrases(
      "لم, لا, لن, ما, ليس, ليست, دون, بدون, بلا, غير, عدم, رفض, رفضت, رفضوا, امتنع, امتنعت",
    ),
    denied: evenPhrases(`
      حصيلة, الحصيلة, حصائل, رقم, رقما, أرقام, أرقاما, الأرقام, إحصاء, إحصاءات, إحصائية, إحصائيات, بيانات, معلومات,
      تفاصيل, عدد, عددا, العدد, أعداد, الأعداد, إعلان, الإعلان, كشف, الكشف, تحديد, ذكر, نشر, يعلن, تعلن, يعلنوا,
      يكشف, تكشف, يحدد, تحدد, يذكر, تذكر, ينشر, تنشر, تعط, يعط, تقدم
    `),
  },
  months: ARABIC_MONTHS,
  stoppers: ARABIC_STOPPERS,
};

import { words } from "./phrases";

/**
 * Words that multiply a number in languages without a table, and short forms that papers of no one language own. They
 * read no number; a number before one of them is refused, since without it "4 bin 353" would be 4 and "2 bn" 2.
 */
export const UNCOVERED_SCALES = words(`
  billion billions billón billones billionen bilion biliony bilionów trillion trillions трлн триллион триллиона триллионов
  yüz bin milyon milyar жүз мың миллион миллиард миң ming min milyon мільён мільёна мільёнаў мільярд тысячы тысяч тыс
  mila mille milioni milione miliardi mil milhão milhões bilhões bilhão mie mii milioane miliarde duizend miljoen miljard
  tusen tusind miljon miljoner million millioner miljard miljarder hundra hundre tuhat tuhatta miljoona miljoonaa
  tisíc tisíce tisícov tisíců milión milióny miliónov milionů milionov ezer millió хиляда хиляди хиљада хиљаде tisuća
  tisuće hiljada hiljade χιλιάδες χίλιοι χίλια εκατομμύρια εκατομμύριο هزار میلیون میلیارد ہزار لاکھ کروڑ हजार हज़ार लाख
  करोड़ אלף אלפים מיליון nghìn ngàn triệu trăm ribu juta ratus elfu laki ათასი հազար พัน หมื่น แสน ล้าน হাজার লক্ষ
  thou grand mn mln bn bln tn md mds mill mills мил милл тыщ тыщи к tyś ك
`);

/** Characters that do the same, or make the number rough, where no space parts a noun from its numeral: "4300多人". */
export const UNCOVERED_SCALE_CHARACTERS = Array.from("十百千万萬亿億兆余餘多几幾数數십백천만억여");

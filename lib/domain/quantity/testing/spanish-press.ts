import type { PressWordings } from "./press-cases";

/** Spanish wordings as newspapers, agencies and ministries print them, read by hand by the domain page, section 3. */
export const SPANISH_PRESS: PressWordings = {
  language: "es",
  read: {
    "exact 0": `
      ninguno | nadie | ningún muerto | ninguna víctima | sin víctimas | cero | no hubo víctimas |
      no hubo muertos | sin muertos
    `,
    "exact 1": "un muerto | una persona | un policía | una mujer | un solo muerto | uno",
    "exact 2": `
      dos personas | dos muertos | un par | un par de personas | ambos | dos | dos niños
    `,
    "exact 3": "tres | tres fallecidos | tres personas fallecieron",
    "exact 12": `
      doce | una docena | 12 policías | 12 agentes muertos | 12 uniformados | una docena de personas |
      12 personas fallecidas | 12 víctimas mortales | 12 muertos y desaparecidos
    `,
    "exact 6": "media docena | media docena de personas",
    "exact 24": "dos docenas | veinticuatro",
    "exact 13": `
      trece | 13 miembros de las fuerzas de seguridad | 13 agentes | los 13 fallecidos | 13 muertes |
      13 decesos | 13 fallecimientos | 13 personas perdieron la vida | 13 cuerpos sin vida | 13 civiles |
      13 efectivos
    `,
    "exact 16": "dieciséis",
    "exact 21": "veintiún personas | veintiuna personas | veintiuno | 21",
    "exact 26": 'veintiséis | 26 "delincuentes armados" | 26 criminales armados',
    "exact 31": "treinta y un muertos | treinta y una personas",
    "exact 101": "ciento una personas | ciento un muertos",
    "exact 164": "164 muertos | ciento sesenta y cuatro | 164 personas",
    "exact 225": "225 cadáveres | doscientas veinticinco personas | doscientos veinticinco",
    "exact 353": "trescientos cincuenta y tres | 353 heridos",
    "exact 500": "quinientos | quinientas personas",
    "exact 1000": "mil | mil personas | 1.000 | 1 000 | 1000 personas",
    "exact 1200": "mil doscientos | 1.200",
    "exact 1500": "mil quinientos | 1,5 mil | 1.500 personas",
    "exact 2000": "dos mil | 2 mil | 2.000",
    "exact 4578": "4.578 heridos | 4 578 | 4578 | 4\u202f578",
    "exact 10000": "diez mil | 10.000 | 10 mil",
    "exact 100000": "cien mil | 100.000",
    "exact 1000000": "un millón | 1 millón de personas | un millón de personas",
    "exact 1500000": "un millón y medio | 1,5 millones",
    "at least 2": "al menos dos | al menos dos personas | por lo menos dos | cuando menos dos",
    "at least 10": `
      al menos 10 | al menos 10 muertos | por lo menos diez | como mínimo 10 | no menos de 10 | 10 o más |
      10 personas o más | un mínimo de 10 | mínimo 10
    `,
    "at least 12": `
      al menos una docena | al menos una docena de personas | como mínimo una docena | una buena docena
    `,
    "at least 100": `
      al menos un centenar | al menos cien | al menos 100 personas | no menos de cien | un buen centenar
    `,
    "at least 164": "al menos 164 personas",
    "at least 1000": "al menos mil | al menos mil personas | al menos un millar",
    "more than 10": "más de una decena | más de diez | más de 10",
    "more than 12": "más de una docena | más de una docena de personas",
    "more than 20": `
      más de una veintena | más de veinte | más de 20 personas | 20 y pico | veinte y pico
    `,
    "more than 50": "más de medio centenar | más de 50 | más de cincuenta | más de una cincuentena",
    "more than 100": `
      más de un centenar | más de un centenar de personas | más de cien | más de cien personas | más de 100 |
      por encima de 100 | por encima de los 100 | superior a 100 | más de un centenar de heridos
    `,
    "more than 200": "más de dos centenares | más de doscientos | más de 200",
    "more than 300": "más de trescientas personas | más de 300 heridos | más de tres centenares",
    "more than 500": "más de medio millar | más de quinientos",
    "more than 1000": `
      más de mil | más de un millar | más de mil personas | más de 1.000 | más de un millar de detenidos
    `,
    "more than 2000": "más de dos mil | más de 2.000 | más de dos millares",
    "more than 1500": "más de mil quinientos",
    "at most 50": `
      hasta 50 | hasta 50 personas | no más de 50 | como máximo 50 | a lo sumo 50 | un máximo de 50 |
      hasta cincuenta | como mucho 50
    `,
    "at most 100": "hasta un centenar | hasta cien | hasta un centenar de personas",
    "at most 1000": "hasta mil | hasta un millar",
    "fewer than 50": `
      menos de 50 | menos de cincuenta | menos de 50 muertos | por debajo de 50 | menos de medio centenar |
      inferior a 50
    `,
    "fewer than 12": "menos de una docena",
    "about 10": `
      una decena | una decena de personas | unos diez | alrededor de diez | unas 10 personas
    `,
    "about 15": "una quincena | una quincena de personas",
    "about 20": `
      una veintena | una veintena de personas | unos veinte | unas 20 | unas veinte personas | alrededor de 20 |
      aproximadamente 20 | en torno a 20 | en torno a una veintena | 20 aproximadamente | unos 20 heridos
    `,
    "about 30": "una treintena | una treintena de heridos | unos treinta",
    "about 50": `
      unas 50 | unos 50 | medio centenar | medio centenar de personas | unas cincuenta personas |
      una cincuentena
    `,
    "about 100": `
      un centenar | un centenar de personas | alrededor de un centenar | unos cien | unas cien personas |
      unos 100
    `,
    "about 12": "alrededor de una docena | aproximadamente una docena",
    "about 200": "unos doscientos | dos centenares | dos centenares de personas",
    "about 500": "medio millar | unos 500 | unas quinientas personas",
    "about 1000": `
      un millar | un millar de personas | unas mil personas | alrededor de mil | alrededor de un millar |
      unos mil
    `,
    "about 2000": "unos dos mil | unas 2.000 personas | alrededor de 2.000 | dos millares",
    "about 8000": "unos 8.000 | unas ocho mil personas",
    "nearly 100": `
      casi cien | casi un centenar | cerca de cien | cerca de un centenar | casi 100 | próximo a 100 |
      cerca de 100 personas
    `,
    "nearly 400": "casi 400 | casi cuatrocientos | cerca de 400",
    "nearly 1000": "casi mil | casi un millar | cerca de mil",
    "nearly 6000": "casi 6.000 | cerca de seis mil personas",
    "nearly 8000": "casi 8.000 detenidos | casi ocho mil | cerca de 8.000",
    "nearly 12": "casi una docena | cerca de una docena",
    "nearly 50": "cerca de medio centenar | casi 50 | casi medio centenar",
    "between 2 and 3": "dos o tres | dos o tres personas | entre dos y tres | 2 o 3",
    "between 10 and 15": `
      entre 10 y 15 | de 10 a 15 | 10-15 | entre diez y quince | diez o quince | de diez a quince personas |
      10 a 15 | entre 10 y 15 personas
    `,
    "between 100 and 200": "entre cien y doscientos | entre 100 y 200 | de cien a doscientas personas",
    "between 1000 and 2000": "entre mil y dos mil | entre 1.000 y 2.000 personas | mil o dos mil",
    "between 2000 and 3000": "dos o tres mil | dos mil o tres mil | 2.000 a 3.000",
    dozens: "docenas | docenas de personas | varias docenas | unas docenas",
    tens: `
      decenas | decenas de personas | decenas de muertos | varias decenas | unas decenas | decenas de heridos
    `,
    hundreds: `
      cientos | cientos de personas | centenares | centenares de heridos | varios cientos | varios centenares |
      unos cientos | unos centenares
    `,
    thousands: "miles | miles de personas | varios miles | millares | miles de detenidos",
    "tens of thousands": "decenas de miles | decenas de miles de personas",
    "hundreds or thousands": `
      cientos o miles | cientos, si no miles | cientos o incluso miles | centenares o miles
    `,
    several: "varios | varias personas | varios muertos",
    "a few": "unos pocos | unos cuantos | un puñado | unas pocas personas",
    "a number of": "algunos | algunas personas | una serie de",
    many: `
      muchos | numerosos | numerosas víctimas | gran cantidad de | un gran número de | muchas personas
    `,
    "bare plural": "policías | manifestantes | hubo muertos | hay heridos | agentes heridos",
    "no figure given": `
      desconocido | un número desconocido | se desconoce | se desconoce el número de muertos |
      sin cifras oficiales | no hay cifras oficiales | se desconoce el número exacto |
      el número de muertos se desconoce | un número indeterminado de personas | no precisó el número
    `,
    "exact 20500": "20 mil 500",
    "between 7 and 8": "siete u ocho",
    "exact 1001": "mil y un heridos",
  },
  refused: `
    6 de enero | el 6 de enero | 6/1/2022 | 10:30 | a las 10 | a las 10.30 | las 10 horas | 10 horas |
    12 años | de 12 años | una niña de cuatro años | un niño de 12 años | 12 meses | primer | primera |
    el primero | tercero | 12.º | 12º | 12ª | el 12 | un tercio | dos tercios | la mitad |
    la mitad de los muertos | medio | 12 dólares | 12 euros | 12 millones de dólares | 12 % | 12% |
    12 por ciento | 12 pct | uno de cada diez | 1 de cada 10 | tres de cada diez | año 2022 | en 2022 |
    años 90 | +34 612 345 678 | Unidad 12 | Brigada 12 | n.º 12 | número 12 | núm. 12 | N° 12 | T-72 | Su-25 |
    AK-47 | F-16 | COVID-19 | A-320 | 12 pisos | 12 km | 12 veces | doble | el doble | 15-10 | entre 20 y 10 |
    de 20 a 10 | menos 3 | menos tres | -3 | 1,5 | 2,5 personas | dos y medio | cientos de miles | millones |
    decenas o cientos | un grupo | un grupo de soldados | una familia | al menos decenas | más de la mitad |
    10 muertos y 12 heridos | 10 muertos, 12 heridos | 10, 12 | 10 y 12 | 10 (luego 12) | 1O | 12? | XII |
    2 тысячи | 2 thousand | cien ciento | veinte trece | 12 de los 13 | no 12 | excepto 12 | 1,000 millones |
    cerca de | 50-60.000 | 2-3000 | de 5 a 6.000 | entre 20 y 30.000 | dos familias | dos parejas |
    un par de familias | 12 pies | 12 yenes | 12 de la noche | 2022 protestas | veinte y cinco
  `,
};

import type { Translation } from "../../message-types";
import type { RuleMessages } from "../en/rules";

export const rules = {
  "self-contradiction.says": "Una publicación da cifras incompatibles para un mismo ámbito y momento.",
  "self-contradiction.breaks":
    "Un artículo dice que murieron 13 miembros de las fuerzas de seguridad; un pie de foto dice doce.",
  "self-contradiction.holds": "Un artículo dice que murieron ocho el miércoles y 13 hasta el jueves.",
  "self-contradiction.message":
    "{publishers}: {numbers} para un mismo recuento en un mismo momento ({lower}; {higher}).",
  "relay-mismatch.says":
    "Los informes que citan un mismo comunicado de una fuente de origen dan números distintos.",
  "relay-mismatch.breaks":
    "Dos medios citan la misma comparecencia de la fiscalía: 225 muertos en uno, 252 en el otro.",
  "relay-mismatch.holds": "225 y «al menos 225», ambos de esa comparecencia: un número en otras palabras.",
  "relay-mismatch.message":
    "Los informes de un mismo comunicado ({origins}) dan números distintos: {numbers}.",
  "count-fell.says": "Un recuento acumulado se informó más bajo después que antes.",
  "count-fell.breaks": "13 muertos a mediodía, luego 12 muertos a las 18:00 del mismo día.",
  "count-fell.holds":
    "8 muertos el 5 de enero, luego 13 el 6 de enero: un balance que crece es una actualización.",
  "count-fell.message": "{higher}; {lower}: un total acumulado no puede bajar.",
  "disjoint-at-once.says":
    "Fuentes de origen distintas dan cifras incompatibles para un ámbito en un mismo momento.",
  "disjoint-at-once.breaks":
    "El ministerio habla de 12 muertos hasta el 6 de enero; un sindicato, de 13 hasta el 6 de enero.",
  "disjoint-at-once.holds": "«Al menos dos» y «tres» en un mismo día: tres es al menos dos.",
  "disjoint-at-once.message": "{lower}; {higher}: en un mismo momento, ningún número vale para ambos.",
  "part-exceeds-whole.says": "Se informa de una parte de un recuento mayor que el todo.",
  "part-exceeds-whole.breaks": "103 muertos en Almaty; después, 44 muertos en todo el país.",
  "part-exceeds-whole.holds":
    "317 heridos de las fuerzas de seguridad y «más de 300» heridos en total: el suelo queda abierto.",
  "part-exceeds-whole.message": "{others}: más que el todo, {own}.",
  "sum-exceeds-whole.says": "Las partes de un recuento que no comparten a nadie suman más que el todo.",
  "sum-exceeds-whole.breaks": "103 muertos en Almaty y 21 en Taraz; después, 118 en todo el país.",
  "sum-exceeds-whole.holds":
    "317 policías y 163 militares heridos; 400 heridos en total el día anterior: el todo puede haber crecido.",
  "sum-exceeds-whole.message": "{others}: juntos son más que el todo, {own}.",
  "incident-exceeds-total.says":
    "En un incidente o periodo se cuentan más personas que en total hasta el momento.",
  "incident-exceeds-total.breaks":
    "24 muertos en el aeropuerto el 5 de enero; al día siguiente, 20 muertos en el país desde el comienzo.",
  "incident-exceeds-total.holds":
    "«Docenas» de muertos en una noche, 26 muertos hasta el momento: docenas puede ser 24.",
  "incident-exceeds-total.message": "{others}: más que en total hasta el momento, {own}.",
  "period-disagrees-with-total.says":
    "El recuento de un periodo no cuadra con la subida del total acumulado de la misma fuente de origen.",
  "period-disagrees-with-total.breaks":
    "9931 detenidos hasta el 11 de enero, 11.512 hasta el 13; 2163 detenidos solo el 12 de enero.",
  "period-disagrees-with-total.holds":
    "9931 detenidos hasta el 11 de enero, 11.512 hasta el 13; 1237 el 12 de enero: los demás, el 13.",
  "period-disagrees-with-total.message":
    "El recuento de un periodo no cuadra con la subida del total acumulado de la misma fuente de origen: {own}; {others}.",
  "withdrawn-but-repeated.says":
    "Una cifra se dio de nuevo, sin mencionar la retirada, después de haber sido retirada.",
  "withdrawn-but-repeated.breaks":
    "164 muertos, retirado el 9 de enero a las 11:00; otro medio da 164 el 10 de enero.",
  "withdrawn-but-repeated.holds":
    "Un medio escribe el 10 de enero que se había dado la cifra de 164 y que fue retirada.",
  "withdrawn-but-repeated.message":
    "{withdrawn} se retiró, pero {told, select, recalled {se sigue recordando} other {se dio de nuevo}} sin mencionarlo: {repeaters}.",
  "histories-disagree.says":
    "Dos publicaciones cuentan balances anteriores distintos para un mismo ámbito y momento.",
  "histories-disagree.breaks":
    "Una página del 15 de enero recuerda 164 muertos hasta el 9 de enero; otra, menos de 50 hasta ese día.",
  "histories-disagree.holds":
    "Una recuerda 26 muertos hasta el 7 de enero; la otra, 164 hasta el 9 de enero.",
  "histories-disagree.message": "Se cuentan balances anteriores distintos: {lower}; {higher}.",
  "likely-slip.says":
    "Dos de los números parecen una errata de un mismo número, o uno corresponde a otra medida o grupo.",
  "likely-slip.breaks":
    "7939 y 7989 detenidos: un dígito cambiado. 26 heridos, donde la misma página tiene 26 muertos.",
  "likely-slip.holds":
    "265 y 226: difieren dos dígitos. 150 y 153: uno puede estar redondeado. 225 en enero y 227 en febrero: un balance que creció. 8 muertos el miércoles y 80 el jueves: una actualización no es un hallazgo.",
  "likely-slip.message": "{numbers} parecen una errata de un mismo número.",
} satisfies Translation<RuleMessages>;

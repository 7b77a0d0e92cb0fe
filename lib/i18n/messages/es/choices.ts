import type { Translation } from "../../message-types";
import type { choices as english } from "../en/choices";

export const choices = {
  minute: "El minuto es una precisión",
  "minute.meaning":
    "Las páginas publican horas como 08:44. Se conservan al minuto, entre el instante y la hora.",
  reports: "Los informes son publicaciones",
  "reports.meaning":
    "Una página que publica un número en el titular, en un pie de foto y en el texto es un informe, aunque cada aparición se guarda como cifra.",
  "latest-claims": "Últimas afirmaciones de una fuente de origen",
  "latest-claims.meaning":
    "De los tiempos vigentes de una fuente de origen, el último es el que cierra más tarde y, entre esos, el que abre más tarde. «Muchos» y un plural sin número no fijan extremos del rango ni desplazan el número anterior: no retiran nada.",
  "inferred-later": "Un tiempo inferido en el lado posterior",
  "inferred-later.meaning":
    "Que un recuento bajó solo es seguro donde un informe indica el momento del número posterior, el menor; un tiempo inferido del día de publicación puede ser más antiguo. Un tiempo inferido del número anterior no perjudica.",
  "two-voices": "Una publicación, dos voces",
  "two-voices.meaning":
    "Una publicación que da dos números para un mismo recuento y momento se muestra como contradictoria consigo misma aunque cite una fuente de origen distinta para cada uno: la frase nombra a ambas.",
  "one-instant": "Un instante",
  "one-instant.meaning":
    "Fuentes de origen distintas con números incompatibles para un mismo instante indicado se contradicen con seguridad: dentro de un instante no hay orden de los hechos que los concilie. Dentro de una hora o un día el veredicto es como mucho posible, y una actualización si el número menor se publicó con seguridad antes.",
  "part-in-one-publication": "Parte y todo en una publicación",
  "part-in-one-publication.meaning":
    "Dos números, de una parte y de su todo, hablan de un mismo momento cuando una publicación indica un mismo tiempo para ambos, como con dos números de un mismo recuento.",
  "unnamed-incidents": "Incidentes sin nombre",
  "unnamed-incidents.meaning":
    "Los incidentes sin nombre se distinguen por el tiempo que da el informe. Dos días de un lugar son dos incidentes y nunca se comparan.",
  stocks: "Recuentos de un momento",
  "stocks.meaning":
    "Las personas que están ahora en el hospital, o detenidas ahora, pueden aumentar y disminuir. Esas cifras solo se contradicen donde hablan de tiempos que se solapan, y con seguridad solo de un mismo momento.",
  repeats: "Repetir una cifra retirada",
  "repeats.meaning":
    "Solo la repite una publicación que con seguridad salió después de la retirada. A una página de fecha desconocida no se le reprocha nada salvo que una cifra suya hable de un tiempo posterior; a una de fecha inferida, como mucho de forma posible. Una fuente de origen independiente que da el mismo número da su propio testimonio.",
  "wide-publication-time": "Un tiempo de publicación amplio",
  "wide-publication-time.meaning":
    "Una página de la que solo se sabe que es de enero de 2022 no puede ser anterior al último momento que indica una de sus cifras; cuenta como legible desde entonces.",
  undated: "Cifras sin fecha en el pasado",
  "undated.meaning":
    "Una cifra sin momento ni tiempo de publicación no pertenece a ningún pasado: se muestra junto al gráfico y queda fuera de toda vista de lo que se sabía en un momento de publicación.",
  clusters: "Agrupaciones",
  "clusters.meaning":
    "Los choques de una regla y un ámbito que comparten posiciones son una sola contradicción; una posición es lo que dice una fuente de origen, en cualquier momento. Los choques seguros van primero, y uno posible entre los mismos números se les une: que la contradicción sea segura significa que al menos dos de sus afirmaciones no pueden ser ciertas a la vez. Donde varias reglas encuentran las mismas posiciones, figura bajo la primera de ellas en la lista anterior.",
  "part-in-other-words": "Parte y todo en otras palabras",
  "part-in-other-words.meaning":
    "Una parte no supera a su todo cuando ambos números son uno solo en otras palabras, de una misma fuente de origen y en tiempos que se solapan: 4578 heridos frente a «4,5 miles» de muertos o heridos.",
  "words-of-two": "Otras palabras de dos fuentes",
  "words-of-two.meaning":
    "Los números que pueden ser uno solo en otras palabras, 9900 y «más de 9,9 mil», se toman como uno únicamente dentro de una misma fuente de origen. De dos fuentes son dos testimonios: no se sabe si una copió a la otra, de modo que se muestra una contradicción posible con su diferencia de uno.",
  "may-shrink": "Clases que pueden reducirse",
  "may-shrink.meaning":
    "Los fiscales reasignan personas de una clase jurídica a otra, así que un recuento menor de una de ellas más tarde es una reclasificación y no una contradicción. Una publicación que da dos números para ella en un mismo momento sí se contradice.",
  "unnamed-chain": "Una cadena que acaba sin nombre",
  "unnamed-chain.meaning":
    "Cuando un informe no cita a nadie por su nombre, la fuente de origen es la última fuente nombrada de su cadena: el propio medio si no se nombra a nadie más. Dos fuentes sin nombre nunca son una sola voz. Quien registra y sabe más puede indicar la fuente de origen.",
  "withdrawal-covers": "Qué abarca una retirada",
  "withdrawal-covers.meaning":
    "Una retirada nombra una medida, un grupo, un lugar, un momento y un número, pero ninguna base: abarca ese número tanto si se dio como total acumulado como si era de un incidente. Un grupo o lugar que no indica se lee como el conjunto del acontecimiento.",
  sums: "Partes tomadas juntas",
  "sums.meaning":
    "Solo se suman partes que no comparten a nadie: lugares bajo un mismo superior que no están marcados como solapados, o miembros de un mismo conjunto nombrado de medidas o de grupos, y nunca de dos de ellos a la vez. De cada parte cuenta el número más alto que no es posterior al todo. Las personas pasan de una parte a otra: los heridos mueren, se sale de una sala, los fiscales reasignan una clase y a quienes solo distingue un conjunto con esa clase. Esos recuentos se suman únicamente en el momento del todo. Las palabras imprecisas no se suman: «docenas» aquí y «docenas» allí no son 48.",
  "sums-in-other-words": "Sumas en otras palabras",
  "sums-in-other-words.meaning":
    "En sumas y diferencias de números de una misma fuente de origen, uno aproximado o redondo puede valer una unidad más o menos de su última cifra distinta de cero, si esa unidad es como mucho una décima parte de él, igual que cuando dos números son uno solo en otras palabras.",
  "round-sums": "Números redondos en una suma",
  "round-sums.meaning":
    "Un número redondo puede haberse redondeado. Que las partes juntas superen al todo es seguro solo si sigue siendo así cuando cada número exacto terminado en cero, también el del todo, se lee como «unos» de ese número: 1000 y 3393 frente a 4353 es solo posible. Un límite impreso, como «al menos 1000», no se redondeó.",
  "period-bounds": "Los límites de un periodo",
  "period-bounds.meaning":
    "El tiempo que un informe da para un periodo se lee como su comienzo y su fin. Su recuento se compara con totales de la misma fuente de origen anteriores y posteriores, y con totales de dentro de él. Un total que un informe da junto con el periodo es el de su fin. Un total que puede ser el de su comienzo, como el del día anterior, da entonces un veredicto solo posible: ese día pudo haber continuado.",
  "recalled-time": "De cuándo era un balance recordado",
  "recalled-time.meaning":
    "Una página que recuerda un balance anterior y no dice cuándo se dio lo cuenta como el último antes del suyo. Se compara con lo que otras páginas recuerdan de todo el tiempo desde el momento que infirió quien registra hasta el siguiente balance que cuenta la página, el suyo, otro anterior o uno que cuenta como retirado o desmentido, o hasta la propia página.",
  advice: "Un consejo junto a una contradicción",
  "advice.meaning":
    "Dos números que parecen una errata de un mismo número, o un número de diez o más que el mismo informe da para otra medida o para otro grupo, ninguno dentro del otro, se mencionan junto a una contradicción que encontró otra regla. Por sí solos nunca forman una. Un número y su redondeo no son una errata, y dos recuentos cercanos difieren de todos modos en la última cifra: ella sola se menciona únicamente si ambos son de una misma fuente de origen y de momentos que se solapan.",
  "number-words": "Palabras de número en varias lenguas",
  "number-words.meaning":
    "«Une trentaine» y «una veintena» se leen como unos 30 y unos 20, una docena como 12 exactos, «kilkanaście» como de 11 a 19; «decenas», «десятки» y «عشرات» como decenas. «Knapp», «cerca de» y «قرابة» son casi, «gut 100» es al menos 100. Lo que podría ser dos cuentas, una fecha, una edad, una proporción, un orden o una errata no se lee, ni tampoco un número de familias o de grupos, ni un intervalo como «50–60.000», que puede ser de miles: lo introduce un editor.",
  "one-value": "Un valor en cada instante",
  "one-value.meaning":
    "En las zonas y en la mínima duda una cuenta tiene un solo valor en cada instante y, al subir, toma todos los números intermedios. Por eso 12 y 13 concuerdan en un mismo día u hora y se excluyen en un mismo instante. Un tiempo va de su primer instante al último; dos tiempos que comparten un solo instante están en orden en ese instante.",
  "one-statement": "Un momento por declaración",
  "one-statement.meaning":
    "La mínima duda refiere lo que se transmite de una declaración a un solo momento, que está en todos los tiempos que se le dan; si estos no tienen ninguno en común, a varios. La duda recae sobre los números: una afirmación apartada sigue diciendo algo del momento. Una afirmación transmitida en dos declaraciones hace de ambas un solo momento.",
  "words-of-one-moment": "Con otras palabras en un momento",
  "words-of-one-moment.meaning":
    "En las zonas y en la mínima duda, dos redacciones de una misma fuente de origen para un mismo instante o una misma declaración que son un número con otras palabras no se excluyen: la más laxa, con menos cifras o con reservas, se lee de modo que alcance a la otra. En momentos distintos cada redacción se toma como está.",
  "doubt-by-origins": "Duda por orígenes",
  "doubt-by-origins.meaning":
    "Donde todas las afirmaciones de un origen valen o caen juntas, el menor número de orígenes se halla con exactitud si no son más de dieciséis los que se contradicen en un mismo nudo; si no, se dan dos cotas. Cada origen cuenta por sí mismo: un ministerio y su gobierno son dos.",
  "doubt-across": "Duda entre varios recuentos",
  "doubt-across.meaning":
    "Entre varios totales acumulados una parte nunca puede superar a su todo. Solo se usan relaciones por definición. No se usa que las partes sin personas en común se suman, ni que los números de una declaración para varios recuentos son de un mismo momento: sin ello el número es exacto y con ello es una cota inferior.",
  "echo-reports": "Ecos y primeros informes",
  "echo-reports.meaning":
    "Un informe se llama eco solo si otra fuente dio todas sus afirmaciones y alguien más había publicado antes cada una de ellas con seguridad; un organismo por encima o por debajo del medio no es otra fuente. Si solo se conoce el día, varios pueden ser los primeros en publicar una afirmación. Un informe de tiempo desconocido no es ni eco ni primero.",
  "without-publisher": "Sin un medio",
  "without-publisher.meaning":
    "Dejar fuera un medio deja fuera sus informes. Con ellos se va la afirmación que nadie más publicó, y una anterior de la misma fuente de origen puede volver a ser la última. El momento del titular se mantiene.",
  "comparing-moments": "Comparar momentos",
  "comparing-moments.meaning":
    "Las fuentes se ponen una junto a otra en el momento con más cifras vigentes, salvo que elijas otro. Dos momentos de conocimiento se comparan por el titular de cada ámbito: si su último momento es otro que antes, las cifras nuevas hablan de un momento posterior, y eso no se llama contradicción. Entre dos momentos de publicación nuestras correcciones posteriores del registro no son un cambio, y una cifra sin momento no se cuenta como nueva. Una contradicción ha cambiado donde ocupó su lugar otra del mismo ámbito que comparte con ella una afirmación.",
} satisfies Translation<typeof english>;

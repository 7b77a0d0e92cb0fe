import type { Translation } from "../../message-types";
import type { concepts as english } from "../en/concepts";

export const concepts = {
  figure: "Cifra",
  "figure.meaning":
    "Un número informado en una publicación, para un ámbito: su texto tal como se publicó, su lectura como cantidad, el tiempo del que habla y la cadena desde el medio hasta aquel de quien procede el número.",
  scope: "Ámbito",
  "scope.meaning":
    "Lo que se cuenta: una medida (muertos, heridos, detenidos), un grupo, un lugar y una base: un total acumulado, una lista de casos documentados, un incidente, un periodo indicado o el recuento en un momento. Las cifras de ámbitos distintos nunca se mezclan.",
  "three-times": "Tres tiempos",
  "three-times.meaning":
    "A fecha de: el momento del que habla el número. Publicado: cuándo pudo leerlo el público. Registrado: cuándo se introdujo aquí. Nunca se mezclan, y de cada uno se guarda con qué exactitud se conoce. Una cifra no puede hablar de un tiempo posterior a su propia publicación.",
  origin: "Fuente de origen",
  "origin.meaning":
    "La última fuente de la cadena, llevada de la persona o la oficina de prensa al organismo que habla. Dos informes con una misma fuente de origen son un solo testimonio, por muchos medios que lo repitan; por eso el número de informes va siempre con el de fuentes de origen.",
  claim: "Afirmación",
  "claim.meaning":
    "Lo que una fuente de origen dice de un ámbito: las cifras con una misma fuente de origen, cantidad y tiempo, las transmita quien las transmita. Los rangos y las contradicciones se establecen sobre afirmaciones.",
  range: "Rango informado",
  "range.meaning":
    "Del número más bajo al más alto que admite una afirmación vigente; abierto cuando alguna no tiene techo. Una afirmación está vigente desde que empieza su tiempo hasta que, tras su fin, transcurre el plazo de vigencia, 48 horas si el lector no elige otro. De cada fuente de origen solo cuentan sus últimas afirmaciones. El titular habla del instante anterior al cierre del tiempo de la última afirmación.",
  "common-ground": "Parte común",
  "common-ground.meaning": "Los números que admiten todas las afirmaciones vigentes, si los hay.",
  update: "Actualización",
  "update.meaning":
    "Un total acumulado que crece. Ocho muertos el miércoles y trece el jueves no son una contradicción y nunca se señalan como tal.",
  certainty: "Segura y posible",
  "certainty.meaning":
    "Cuando los números publicados y los momentos indicados se excluyen, la contradicción es segura. Cuando el veredicto necesita un límite que puso el esquema de codificación, un momento o un ámbito que el informe no indica, o una relación que solo vale por regla general, es como mucho posible.",
  withdrawn: "Retirado",
  "withdrawn.meaning":
    "Una cifra que su fuente de origen retiró sale de los rangos y de las reglas desde el momento en que se publicó la retirada, con todas sus transmisiones y reformulaciones. En el gráfico queda tachada.",
  "known-at": "Conocido a fecha de",
  "known-at.meaning":
    "Cualquier vista puede pedirse tal como el público pudo conocerla en un momento, o tal como la había registrado este registro. Una publicación cuenta desde el comienzo de su tiempo; una retirada, desde el final del suyo.",
  "not-stated": "No se indica",
  "not-stated.meaning":
    "Un grupo o lugar que el informe no indicó se guarda así. Para comparar se lee como el conjunto del acontecimiento; el lector puede excluir esas cifras.",
  "contradiction-zone": "Zona de contradicción",
  "contradiction-zone.meaning":
    "Un tramo de tiempo en el que ningún total acumulado podría satisfacer a todos: lo informado para antes pide más personas que lo que admite lo informado para después. Va del último instante del tiempo anterior al primero del posterior. Los días que solo se solapan no forman zona.",
  "least-doubt": "Mínima duda",
  "least-doubt.meaning":
    "El menor número de afirmaciones de un total acumulado que tendrían que ser falsas para que las demás concuerden con una cuenta que nunca baja. No dice cuáles son falsas. La historia que se dibuja con ella es una de las que apartan tan pocas; donde da igual apartar unas u otras, se dice cuáles apartan todas esas historias y cuáles solo algunas.",
} satisfies Translation<typeof english>;

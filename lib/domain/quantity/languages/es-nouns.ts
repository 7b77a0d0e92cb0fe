import type { LanguageTable } from "./language-table";
import { words } from "./phrases";

/**
 * People, and what is counted when people are. An adjective mostly follows its noun, so that it stands among the
 * followers; "cuerpo" is left out of the singular, since "un cuerpo de policía" is a force.
 */
export const SPANISH_NOUNS: LanguageTable["nouns"] = {
  singular: words(`
    persona individuo hombre mujer niño niña menor bebé adolescente joven chico chica adulto adulta anciano anciana
    residente habitante vecino vecina ciudadano ciudadana extranjero extranjera civil transeúnte manifestante activista
    opositor opositora participante miembro agente oficial policía uniformado uniformada guardia gendarme soldado
    militar recluta comandante pistolero combatiente militante atacante asaltante agresor criminal delincuente
    sospechoso sospechosa saqueador detenido detenida arrestado arrestada preso presa prisionero prisionera acusado
    acusada condenado condenada periodista reportero reportera médico médica doctor doctora enfermero enfermera
    bombero bombera conductor conductora trabajador trabajadora empleado empleada funcionario funcionaria estudiante
    alumno alumna profesor profesora paciente víctima muerto muerta fallecido fallecida herido herida lesionado
    lesionada baja cadáver muerte fallecimiento asesinato arresto detención condena caso rehén desaparecido desaparecida
    hospitalizado hospitalizada familiar
  `),
  plural: words(`
    personas individuos hombres mujeres niños niñas menores bebés adolescentes jóvenes chicos chicas adultos adultas
    ancianos ancianas residentes habitantes vecinos vecinas ciudadanos ciudadanas extranjeros extranjeras civiles
    transeúntes manifestantes activistas opositores opositoras participantes miembros agentes oficiales policías
    uniformados uniformadas efectivos guardias gendarmes soldados militares reclutas comandantes pistoleros combatientes
    militantes atacantes asaltantes agresores criminales delincuentes sospechosos sospechosas saqueadores detenidos
    detenidas arrestados arrestadas presos presas prisioneros prisioneras acusados acusadas condenados condenadas
    periodistas reporteros reporteras médicos médicas doctores doctoras enfermeros enfermeras bomberos bomberas
    conductores conductoras trabajadores trabajadoras empleados empleadas funcionarios funcionarias estudiantes alumnos
    alumnas profesores profesoras pacientes víctimas muertos muertas fallecidos fallecidas heridos heridas lesionados
    lesionadas bajas cadáveres cuerpos muertes fallecimientos asesinatos arrestos detenciones condenas casos rehenes
    desaparecidos desaparecidas hospitalizados hospitalizadas familiares fuerzas tropas decapitaciones
  `),
  modifiers: words(`
    presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas nuevo nueva nuevos nuevas solo sola
    único única otro otra otros otras más simple simples numerosos numerosas primeros primeras mortal mortales
  `),
  determiners: words("los las unos unas estos estas esos esas sus"),
  followers: words(`
    de del en a al por con sin durante entre tras desde que quien quienes cuyo cuya y o e fue fueron ha han había habían
    es son era eran está están resultó resultaron murió murieron falleció fallecieron muerto muerta muertos muertas
    fallecido fallecida fallecidos fallecidas herido herida heridos heridas detenido detenida detenidos detenidas
    arrestado arrestada arrestados arrestadas asesinado asesinada asesinados asesinadas desaparecido desaparecida
    desaparecidos desaparecidas hospitalizado hospitalizada hospitalizados hospitalizadas decapitado decapitada
    decapitados decapitadas armado armada armados armadas desarmado desarmada desarmados desarmadas nacional nacionales
    local locales antidisturbios pacífico pacífica pacíficos pacíficas uniformado uniformados kazajo kazaja kazajos
    kazajas kazaja extranjero extranjera extranjeros extranjeras desconocido desconocida desconocidos desconocidas
  `),
  collectives: words(`
    familia familias pareja parejas pares grupo grupos hogar hogares matrimonio matrimonios pelotón pelotones unidad
    unidades equipo equipos patrulla patrullas brigada brigadas batallón batallones escuadrón escuadrones compañía
    compañías regimiento regimientos convoy convoyes columna columnas banda bandas
  `),
  links: ["de"],
};

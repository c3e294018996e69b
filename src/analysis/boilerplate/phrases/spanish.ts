/** Phrases of Spanish furniture. Collected by us from what publishing systems and news sites print round articles. */
import { list, type PhraseGroup } from './phrase';

export const SPANISH: readonly PhraseGroup[] = [
  {
    kind: 'source-link',
    upTo: 14,
    patterns: list(`
      enlace fuente; enlace de origen; enlace a la fuente; ver fuente; fuente original;
      leer el artículo original …; lee el artículo completo en …; leer la noticia completa en …;
      publicado originalmente en …
    `),
  },
  {
    kind: 'source-link',
    upTo: 40,
    patterns: list(`
      la entrada … se publicó primero en …; la entrada … aparece primero en …;
      este artículo fue publicado originalmente en …
    `),
  },
  { kind: 'source-link', place: 'tail', upTo: 8, patterns: list(`fuente: …; fuentes: …; vía: …`) },
  { kind: 'byline', flagged: false, upTo: 8, patterns: list(`escrito por …; redacción …; publicado por …`) },
  {
    kind: 'comments',
    upTo: 14,
    patterns: list(`
      comentarios; comentarios (#); # comentarios; deja un comentario; deja una respuesta; deje un comentario;
      dejar un comentario; escribe un comentario; tu dirección de correo electrónico no será publicada …;
      los campos obligatorios están marcados …; ver comentarios; únete a la conversación
    `),
  },
  {
    kind: 'related',
    upTo: 7,
    patterns: list(`
      relacionado; relacionados; artículos relacionados; noticias relacionadas; entradas relacionadas;
      contenido relacionado; también te puede interesar; te puede interesar; te recomendamos; lee también;
      leer más; leer también; lea también; lo más leído; lo más visto; las más leídas; últimas noticias;
      más noticias; más información; más sobre …; no te pierdas; ver más; archivado en; etiquetas
    `),
  },
  {
    kind: 'related',
    upTo: 32,
    patterns: list(`
      lee también: …; leer también: …; lea también: …; leer más: …; ver también: …; te puede interesar: …;
      más información: …; archivado en: …; etiquetas: …; relacionado: …
    `),
  },
  {
    kind: 'share',
    upTo: 12,
    patterns: list(`
      compartir; compartir en …; comparte; comparte esto; comparte esta noticia; compártelo; me gusta;
      síguenos en …; síganos en …; copiar enlace; enviar por correo; imprimir
    `),
  },
  {
    kind: 'newsletter',
    upTo: 60,
    patterns: list(`
      suscríbete; suscríbete …; suscríbase …; regístrate a nuestra newsletter …; … nuestra newsletter …;
      … nuestro boletín …; … en tu correo …; boletín; recibe … en tu correo …
    `),
  },
  {
    kind: 'advertisement',
    upTo: 10,
    patterns: list(`
      publicidad; anuncio; anuncios; patrocinado; contenido patrocinado; la historia continúa debajo;
      continúa leyendo; sigue leyendo; seguir leyendo
    `),
  },
  {
    kind: 'copyright',
    upTo: 60,
    patterns: list(`todos los derechos reservados; … todos los derechos reservados; … prohibida su reproducción …`),
  },
  {
    kind: 'login',
    upTo: 25,
    patterns: list(`
      iniciar sesión; inicia sesión …; regístrate; ¿ya eres suscriptor? …;
      este contenido es exclusivo para suscriptores …
    `),
  },
  {
    kind: 'video',
    upTo: 20,
    patterns: list(`vídeo: …; video: …; ver vídeo; mira el video …; en vídeo: …; … | vídeo`),
  },
  { kind: 'donate', upTo: 60, patterns: list(`hazte socio …; hazte socia …; donar; apoya nuestro periodismo …`) },
  {
    kind: 'author-bio',
    upTo: 50,
    patterns: list(`sobre el autor; sobre la autora; sobre la firma; acerca del autor`),
  },
  {
    kind: 'timestamp',
    flagged: false,
    upTo: 14,
    patterns: list(`actualizado …#…; publicado …#…; publicado el …#…; hace # horas; hace # días`),
  },
  {
    kind: 'photo-credit',
    flagged: false,
    upTo: 14,
    patterns: list(`foto: …; fotos: …; fotografía: …; fotografía de …; imagen: …; imagen de archivo`),
  },
  { kind: 'photo-credit', flagged: false, place: 'within', upTo: 8, patterns: list(`fuente: …`) },
];

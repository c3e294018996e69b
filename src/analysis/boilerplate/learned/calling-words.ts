/**
 * Words that furniture addresses the reader with. Chosen by us, of the languages that the phrase lists know; they are
 * features of the classifier, none of them flags a block by itself.
 */

/** What buttons and teasers begin with. */
export const CALLS: ReadonlySet<string> = new Set(
  (
    'click read watch listen follow subscribe sign join get share see view download support donate learn find visit check tap scroll ' +
    'register log contact email send tell become help discover explore browse add save print copy like comment enter buy shop start try ' +
    'lee lea leer mira mire escucha síguenos suscríbete suscríbase únete comparte haz descarga apoya regístrate vea consulta ' +
    'lesen hören sehen folgen teilen abonnieren jetzt hier mehr melden unterstützen klicken ' +
    'lire lisez écouter regardez suivez abonnez partagez découvrez retrouvez cliquez inscrivez soutenez voir ' +
    'leggi guarda ascolta segui iscriviti condividi scopri clicca leia veja ouça siga assine compartilhe saiba clique lees bekijk volg'
  ).split(' '),
);

/** The reader, addressed. */
export const READER: ReadonlySet<string> = new Set(
  "you your yours you're tu tus usted su te ihr ihre ihnen ihren sie dein deine dich vous votre vos ti tuo tua você seu sua je jouw uw".split(
    ' ',
  ),
);

/** The outlet, of itself. */
export const OUTLET: ReadonlySet<string> = new Set(
  'we our us nosotros nuestro nuestra nuestros nuestras wir unser unsere unseren uns nous notre nos nostro nostra nosso nossa onze wij'.split(
    ' ',
  ),
);

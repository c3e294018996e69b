/** Phrases of Portuguese furniture. Collected by us from what publishing systems and news sites print round articles. */
import { list, type PhraseGroup } from './phrase';

export const PORTUGUESE: readonly PhraseGroup[] = [
  {
    kind: 'source-link',
    upTo: 14,
    patterns: list(`
      link da fonte; fonte original; artigo original; leia o artigo original …; leia a matéria completa …;
      leia a notícia completa …
    `),
  },
  { kind: 'source-link', place: 'tail', upTo: 8, patterns: list(`fonte: …; fontes: …`) },
  {
    kind: 'comments',
    upTo: 14,
    patterns: list(`
      comentários; comentários (#); # comentários; deixe um comentário; deixe uma resposta; deixe seu
      comentário; o seu endereço de e-mail não será publicado …; o seu endereço de email não será
      publicado …; campos obrigatórios são marcados …
    `),
  },
  {
    kind: 'related',
    upTo: 8,
    patterns: list(`
      leia também; leia mais; veja também; saiba mais; notícias relacionadas; artigos relacionados;
      matérias relacionadas; você também pode gostar; mais lidas; últimas notícias; mais notícias;
      relacionados
    `),
  },
  {
    kind: 'related',
    upTo: 32,
    patterns: list(`
      leia também: …; leia mais: …; veja também: …; saiba mais: …; tags: …
    `),
  },
  {
    kind: 'share',
    upTo: 12,
    patterns: list(`
      compartilhe; compartilhar; compartilhe isso; partilhar; partilhe este artigo; siga-nos …; curtir;
      imprimir; copiar link
    `),
  },
  {
    kind: 'newsletter',
    upTo: 60,
    patterns: list(`
      assine a nossa newsletter …; … nossa newsletter …; assine; assine já; inscreva-se …; receba … no seu
      e-mail …; subscreva a newsletter …
    `),
  },
  {
    kind: 'advertisement',
    upTo: 10,
    patterns: list(`
      publicidade; anúncio; patrocinado; conteúdo patrocinado; continua após a publicidade; continua
      depois da publicidade; continue lendo
    `),
  },
  {
    kind: 'copyright',
    upTo: 60,
    patterns: list(`
      todos os direitos reservados; … todos os direitos reservados
    `),
  },
  {
    kind: 'login',
    upTo: 25,
    patterns: list(`
      entrar; fazer login; já é assinante? …; conteúdo exclusivo para assinantes …; cadastre-se …
    `),
  },
  { kind: 'video', upTo: 20, patterns: list(`vídeo: …; veja o vídeo; assista ao vídeo; ouça este artigo`) },
  { kind: 'donate', upTo: 60, patterns: list(`apoie o …; faça uma doação; doe agora`) },
  { kind: 'author-bio', upTo: 50, patterns: list(`sobre o autor; sobre a autora`) },
  { kind: 'timestamp', flagged: false, upTo: 14, patterns: list(`atualizado …#…; publicado em …#…; há # horas`) },
  { kind: 'photo-credit', flagged: false, upTo: 14, patterns: list(`foto: …; fotos: …; imagem: …; crédito: …`) },
  { kind: 'photo-credit', flagged: false, place: 'within', upTo: 8, patterns: list(`fonte: …`) },
];

const fill = piece => length => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Makers of texts of a given length: news, and what has slowed readers of text down before. */
export function hostileTexts(news) {
  return {
    'news articles': fill(`${news}\n\n`),
    'one paragraph': fill(news.replaceAll(/\s+/g, ' ')),
    'all capitals': fill(news.toUpperCase()),
    'one letter': fill('a'),
    'spaces and line ends': fill(' \n'),
    'double quotation marks': fill('"'),
    'opening quotation marks': fill(' “'),
    'single quotation marks': fill(" 'a"),
    brackets: fill('('),
    'capitalised words': fill('Aa Bb '),
    'full stops': fill('. '),
    'says who': fill('said she said he said '),
    'according to': fill('according to '),
    commas: fill('official, '),
    ands: fill('Roe and '),
    initials: fill('J. '),
    'lines without blanks': fill(`${'x-'.repeat(70)}\n`),
  };
}

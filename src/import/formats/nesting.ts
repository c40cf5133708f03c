// Markup that nests its elements deeper than anybody writes: the parser's time grows with the square of the depth.

/** Deeper than this an element is read as a line break; its words stay. */
const DEEPEST = 3000;

/** Elements that have no content, or that end by themselves where the next begins. */
const OPEN_ENDED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot ' +
    'option optgroup colgroup rt rp'
  ).split(' '),
);

const TAG = /<(\/?)([a-z][a-z\d:-]{0,40})/iy;

const NONE: ReadonlySet<string> = new Set();

/** The page with the tags of elements nested too deep as line breaks. One pass. */
export function withoutDepths(html: string): string {
  return shallow(html, OPEN_ENDED, '<br>');
}

/** The same for XML, in which every element has its end: tags nested too deep are left out. */
export function withoutXmlDepths(xml: string): string {
  return shallow(xml, NONE, '');
}

function shallow(html: string, openEnded: ReadonlySet<string>, put: string): string {
  const pieces: string[] = [];
  let depth = 0;
  let copied = 0;
  let close = 0;
  let hasComments = true;
  for (let at = html.indexOf('<'); at >= 0 && close >= 0; at = html.indexOf('<', at + 1)) {
    if (hasComments && html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at);
      hasComments = end >= 0;
      if (hasComments) at = end;
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    if (match === null) continue;
    if (close <= at) close = html.indexOf('>', at);
    const [, slash, name = ''] = match;
    if (openEnded.has(name.toLowerCase()) || (close > 0 && html[close - 1] === '/')) continue;
    if (slash === '') depth++;
    const isDeep = depth > DEEPEST;
    if (slash !== '') depth = Math.max(0, depth - 1);
    if (!isDeep || close < 0) continue;
    pieces.push(html.slice(copied, at), put);
    copied = close + 1;
    at = close;
  }
  return copied === 0 ? html : pieces.join('') + html.slice(copied);
}

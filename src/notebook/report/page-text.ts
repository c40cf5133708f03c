// The text of a notebook as HTML for the report page: headings with places, links that lead there.
import MarkdownIt from 'markdown-it';

// HTML in the text of a notebook is shown, not run: a notebook may come from anywhere.
export const markdown = new MarkdownIt({ html: false, linkify: false });

/** The text of a notebook as HTML. Links to its headings and to other notebooks lead to their places on this page. */
export function textHtml(source: string, notebook: string): string {
  const tokens = markdown.parse(source, {});
  for (const [index, token] of tokens.entries()) {
    // The id that Jupyter gives a heading, with the notebook in front: several have a "The reading".
    if (token.type === 'heading_open') token.attrSet('id', placeOf(notebook, tokens[index + 1]?.content ?? ''));
    for (const link of token.children ?? []) {
      const target = link.type === 'link_open' ? String(link.attrGet('href')) : '';
      const [, other, heading] = /^(?:([^/#:]+)\.ipynb)?(?:#(.+))?$/.exec(decoded(target)) ?? [];
      if (other !== undefined || heading !== undefined)
        link.attrSet('href', `#${placeOf(other ?? notebook, heading ?? '')}`);
    }
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

export function placeOf(notebook: string, heading: string): string {
  return heading === '' ? notebook : `${notebook}--${heading.replace(/ /g, '-')}`;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

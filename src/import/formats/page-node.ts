// What the readers use of a parsed page. The project has no types of browsers, and the library's own are wider.

/** A node: a text, an element or a document. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly tagName?: string;
  readonly lastChild: PageNode | null;
  readonly previousSibling: PageNode | null;
}

/** An element. */
export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A document. */
export interface Page {
  readonly body: PageElement | null;
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  cloneNode(deep: boolean): Page;
}

/** What is used of the document model: TypeScript's own types of it would bring a browser's globals along. */
export interface DomNode {
  readonly nodeType: number;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  readonly querySelectorAll: (selector: string) => ArrayLike<DomElement>;
}

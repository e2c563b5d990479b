// What a selector, an id or a name finds is known to the page and not to the compiler: scripts and templates are read together.

interface ParentNode {
  querySelector(selectors: string): any;
  querySelectorAll(selectors: string): NodeListOf<any>;
}

interface Document {
  getElementById(elementId: string): any;
}

interface Element {
  closest(selector: string): any;
}

interface HTMLElement {
  addEventListener(type: string, listener: (event: any) => void, options?: boolean | AddEventListenerOptions): void;
}

interface HTMLTableElement {
  addEventListener(type: string, listener: (event: any) => void, options?: boolean | AddEventListenerOptions): void;
}

interface HTMLFormControlsCollection {
  [name: string]: any;
}

/*
 * Lit has its templates parsed by the page's own parser. In XHTML that is the one of XML, to which they are not well
 * formed; there, they are parsed in a document of HTML. It must run before Lit does.
 */

interface TemplateClass {
  createElement(html: string): HTMLTemplateElement;
}
type PolyfillSupport = (template: TemplateClass, childPart: unknown) => void;

const hook = 'litHtmlPolyfillSupport';
const scope = globalThis as { [hook]?: PolyfillSupport };

/** Whether the page is XHTML. */
export const isXhtml = typeof document === 'object' && document.contentType === 'application/xhtml+xml';

if (isXhtml) {
  const others = scope[hook];
  scope[hook] = (template, childPart) => {
    const parser = document.implementation.createHTMLDocument('');
    template.createElement = (html) => {
      const element = parser.createElement('template');
      element.innerHTML = html;
      return element;
    };
    // The page's own copies of Lit are its own affair.
    if (others) scope[hook] = others;
    else delete scope[hook];
    others?.(template, childPart);
  };
}

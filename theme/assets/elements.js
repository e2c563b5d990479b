// Makes elements. Texts are always set as texts, so nothing in a fact or an address is ever read as HTML.

/**
 * An element with attributes and children. Attributes that are null, undefined or false are left out, and children that are empty.
 * @param {string} name
 * @param {Record<string, string | boolean | null | undefined>} attributes
 * @param {...(Node | string | false | null | undefined | Array)} children Lists stand for their members.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value === true)
      made.setAttribute(key, "");
    else if (value || value === "")
      made.setAttribute(key, value);
  made.append(...children.flat(Infinity).filter(Boolean));
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** An icon of the site's, as the template `icon` draws it. The page names the file that they stand in. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("width", "16");
  svg.setAttribute("height", "16");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `${document.querySelector("[data-icons]").dataset.icons}#${name}`);
  svg.append(use);
  return svg;
}

// The links by which a finding can be sent. Not all of them can carry a long one.

/** Longer addresses are cut, or not opened at all: by servers on the way, and by systems that hand an e-mail to its program. */
const LONGEST = { issue: 7000, email: 2000 };

/** Stands in a message in place of a finding that its address cannot carry. */
const PASTE = "Paste the finding here. It was too long for a link, so the form copied it.";

/** The lines of an e-mail end in its address as they do in itself (RFC 6068, section 5). */
const mailLines = text => text.replaceAll("\n", "\r\n");

/**
 * @param {{ code: string, published: string, contact: string }} site The addresses of the repository and of the site, and who takes e-mail; empty where nobody does.
 * @param {{ platform: object, criterion: object, address: string }} about
 * @param {string} file Where the finding belongs.
 * @param {string} text The finding.
 * @returns {{ name: string, address: string, fits: boolean }[]} Where it does not fit, the message only says that it is to be pasted.
 */
export function linksFor({ code, published, contact }, { platform, criterion, address }, file, text) {
  const title = `${platform.name}: ${criterion.title}`;
  const page = published + address.slice(1);
  const addresses = {
    issue: finding => `${code}/issues/new?${new URLSearchParams({ template: "wrong-fact.yml", title, page, file, finding })}`,
    email: finding => `mailto:${contact}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(mailLines(`${page}\n\n${finding}`))}`,
  };
  return Object.entries(addresses).filter(([name]) => ({ issue: code, email: contact })[name]).map(([name, addressWith]) => {
    const fits = addressWith(text).length <= LONGEST[name];
    return { name, address: addressWith(fits ? text : PASTE), fits };
  });
}

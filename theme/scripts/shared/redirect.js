// A server's redirect keeps the anchor that readers came with; a page that refreshes drops it.
const target = document.querySelector('main a').href;
if (location.hash) location.replace(target + location.hash);

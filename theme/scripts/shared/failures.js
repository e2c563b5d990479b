// Marks the page where one of its scripts could not be read or run, so that the style sheet shows what stands in the place of
// what the script would do. No module, and in the words of old browsers, so that it runs where modules do not.

(function () {
  function mark() {
    document.documentElement.className += " script-failed";
  }

  if (!("noModule" in document.createElement("script")))
    mark();
  addEventListener("error", function (event) {
    if (/** @type {Element} */ (event.target).nodeName === "SCRIPT" || (event.filename && event.filename.indexOf(location.origin) === 0))
      mark();
  }, true);
  addEventListener("unhandledrejection", mark);
})();

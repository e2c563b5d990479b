// The topics of a page: on a wide screen all are open, as the style sheet shows them without a script too; on a phone the
// reader opens them, and so does a link to what is in them.

const phone = matchMedia("(max-width: 44rem)");
const topics = document.querySelectorAll("details.topic");

function fit() {
  for (const topic of topics)
    topic.open = !phone.matches || Boolean(location.hash && topic.contains(document.getElementById(decodeURIComponent(location.hash.slice(1)))));
}

phone.addEventListener("change", fit);
fit();
addEventListener("hashchange", () => {
  const topic = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("details.topic");
  if (topic)
    topic.open = true;
});

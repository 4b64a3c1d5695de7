// Shows the report in a frame that can run no script, and saves it.
const FILE = { html: ["barnterm.html", "text/html"], json: ["barnterm.json", "application/json"] };

export function show(frame, html, rules, newTab) {
  const source = new DOMParser().parseFromString(withoutStyle(html), "text/html");
  const page = frame.contentDocument;
  page.documentElement.lang = source.documentElement.lang;
  page.title = frame.title;
  page.body.replaceChildren(...source.body.children);
  for (const told of page.querySelectorAll("h1, .kind")) told.remove(); // the page itself says it
  for (const code of page.querySelectorAll(".rule code")) {
    code.replaceWith(linkTo(page, `${rules}/${code.textContent}/`, code, newTab));
  }
  frame.contentWindow.scrollTo(0, 0);
  fit(frame);
}

// The frame has the same style in a file of its own, which the site's policy allows.
function withoutStyle(html) {
  return new TextDecoder().decode(html).replace(/<style>[^<]*<\/style>/, "");
}

// Followed in a tab of its own, so that the report stays.
function linkTo(page, address, code, newTab) {
  const link = page.createElement("a");
  link.href = new URL(address, document.baseURI);
  link.target = "_blank";
  link.rel = "noopener";
  link.append(code.cloneNode(true), ` (${newTab})`);
  return link;
}

const observers = new WeakMap();

function fit(frame) {
  if (observers.has(frame)) return;
  const body = frame.contentDocument.body;
  const observer = new ResizeObserver(() => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
  });
  observer.observe(body);
  observers.set(frame, observer);
}

export function save(report, format) {
  const [name, type] = FILE[format];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([report[format]], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

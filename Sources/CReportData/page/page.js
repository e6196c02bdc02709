// What a page can do beyond being read: filters, and a claim's facts beside the text. The page is whole without it.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const entries = new Map(all(".entry").map((entry) => [entry.dataset.c, entry]));
  const claims = (node) => (node.dataset.c || node.dataset.of || "").split(" ");
  const marked = all("[data-c], [data-of]").filter((node) => !node.classList.contains("entry"));

  // Filters: a claim is shown where it has every chosen word.
  const form = document.getElementById("filters");
  if (form) {
    const kinds = ["source", "status", "voice", "act"];
    const has = (entry, kind, word) =>
      word === "" ||
      (kind === "source" ? entry.dataset.source.split(" ").includes(word) : entry.dataset[kind] === word);
    const apply = () => {
      const shown = new Set();
      for (const [claim, entry] of entries) {
        const isShown = kinds.every((kind) => has(entry, kind, form.elements[kind].value));
        entry.hidden = !isShown;
        if (isShown) shown.add(claim);
      }
      for (const node of marked) {
        const isOff = !claims(node).some((claim) => shown.has(claim));
        if (node.classList.contains("note")) node.hidden = isOff;
        else node.classList.toggle("off", isOff);
      }
      form.querySelector("output").textContent = form.dataset.shown.replace("{part}", shown.size);
    };
    form.hidden = false;
    form.addEventListener("change", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }

  // The card: follows the pointer and the keyboard, can be entered, goes with Escape.
  const card = document.createElement("div");
  card.className = "card";
  card.id = "card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  let current = null;
  let leaving = 0;

  const light = (claim, isOn) => {
    for (const node of marked) {
      if (claims(node).includes(claim)) node.classList.toggle("on", isOn);
    }
  };
  const hide = () => {
    if (!current) return;
    light(current.dataset.c, false);
    current.removeAttribute("aria-describedby");
    current = null;
    card.hidden = true;
  };
  const show = (link) => {
    clearTimeout(leaving);
    if (link === current) return;
    hide();
    const entry = entries.get(link.dataset.c);
    if (!entry || link.classList.contains("off")) return;
    current = link;
    const copy = entry.cloneNode(true);
    copy.removeAttribute("id");
    copy.hidden = false;
    for (const node of all(".back", copy)) node.remove();
    for (const node of all("h3, h4", copy)) node.setAttribute("role", "presentation");
    card.replaceChildren(copy);
    card.hidden = false;
    link.setAttribute("aria-describedby", "card");
    light(link.dataset.c, true);
    const lines = link.getClientRects();
    const last = lines[lines.length - 1];
    const room = document.documentElement.clientWidth;
    const left = Math.max(16, Math.min(last.left, room - card.offsetWidth - 16));
    const below = last.bottom + 10;
    const isAbove = below + card.offsetHeight > innerHeight && lines[0].top > card.offsetHeight + 10;
    const top = isAbove ? lines[0].top - card.offsetHeight - 10 : below;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 250);
  };
  for (const link of all("a.claim, a.end")) {
    link.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") show(link);
    });
    link.addEventListener("pointerleave", leave);
    link.addEventListener("focus", () => show(link));
    link.addEventListener("blur", leave);
  }
  card.addEventListener("pointerenter", () => clearTimeout(leaving));
  card.addEventListener("pointerleave", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
})();

"use strict";

// Narrows the findings down to what is chosen in the form; without it, all of them are shown.
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const count = document.getElementById("count");
  const findings = [...document.querySelectorAll(".finding")];
  const parts = [...document.querySelectorAll(".chapter, .findings")];

  // A finding has one severity, kind and state, and several sources.
  const fits = (finding, chosen) =>
    Object.entries(chosen).every(([name, values]) =>
      finding.dataset[name].split(" ").some((value) => values.includes(value)));

  const chosen = () => {
    const values = {};
    for (const [name, value] of new FormData(form)) if (value) (values[name] ??= []).push(value);
    return values;
  };

  const apply = (values) => {
    const narrowed = Object.keys(values).length > 0;
    for (const finding of findings) finding.hidden = !fits(finding, values);
    for (const part of parts) {
      part.hidden = narrowed && !part.querySelector(".finding:not([hidden])");
      const entry = document.querySelector(`[data-chapter="${part.id}"]`);
      if (entry) entry.hidden = part.hidden;
    }
    const shown = findings.filter((finding) => !finding.hidden).length;
    count.textContent = `${shown} of ${findings.length} shown`;
    form.classList.toggle("narrowed", narrowed);
  };

  // A link may lead to something that is hidden just now.
  const reveal = (hash) => {
    const target = hash && document.getElementById(hash.slice(1));
    if (!target || !target.closest("[hidden]")) return;
    form.reset();
    target.scrollIntoView();
  };

  form.addEventListener("change", () => apply(chosen()));
  form.addEventListener("reset", () => apply({}));  // told before the form is empty
  document.addEventListener("click", (event) => reveal(event.target.closest?.('a[href^="#"]')?.hash));
  addEventListener("hashchange", () => reveal(location.hash));
  form.hidden = false;
  apply(chosen());
})();

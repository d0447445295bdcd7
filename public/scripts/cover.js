// Boxes drawn over a picture with a finger or a mouse become lines of the field below, in pixels of the picture; a line that is
// deleted takes its box away. Without script the lines are typed.
for (const frame of document.querySelectorAll("[data-cover]")) {
  const picture = frame.querySelector("img");
  const field = document.querySelector(`[name="${frame.dataset.cover}"]`);
  frame.classList.add("drawn-on");

  const scale = () => picture.width / Number(picture.getAttribute("width"));
  const boxes = () =>
    field.value
      .split("\n")
      .map((line) =>
        line
          .trim()
          .split(/[\s,，、;；]+/)
          .map(Number),
      )
      .filter((numbers) => numbers.length === 4 && numbers.every(Number.isFinite));

  const show = (extra) => {
    for (const old of frame.querySelectorAll(".box")) old.remove();
    for (const [left, top, width, height] of extra ? [...boxes(), extra] : boxes()) {
      const box = document.createElement("div");
      box.className = "box";
      for (const [side, value] of Object.entries({ left, top, width, height })) box.style[side] = `${value * scale()}px`;
      frame.append(box);
    }
  };

  const at = (event) => {
    const corner = picture.getBoundingClientRect();
    return [event.clientX - corner.left, event.clientY - corner.top].map((value) => Math.round(Math.max(0, value) / scale()));
  };
  let from = null;
  const drawn = (event) => {
    const [x, y] = at(event);
    return [Math.min(x, from[0]), Math.min(y, from[1]), Math.abs(x - from[0]), Math.abs(y - from[1])];
  };
  frame.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    frame.setPointerCapture(event.pointerId);
    from = at(event);
  });
  frame.addEventListener("pointermove", (event) => from && show(drawn(event)));
  frame.addEventListener("pointerup", (event) => {
    if (!from) return;
    const box = drawn(event);
    from = null;
    if (box[2] > 2 && box[3] > 2) field.value = [field.value.trim(), box.join(", ")].filter(Boolean).join("\n");
    show();
  });
  frame.addEventListener("pointercancel", () => {
    from = null;
    show();
  });
  field.addEventListener("input", () => show());
  addEventListener("resize", () => show());
  show();
}

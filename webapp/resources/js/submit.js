/*
 * While somebody types a letter, works for the right to send more often: finds a number whose SHA-256 with the challenge of the page begins
 * with so many zero bits. Where it does not run, or the number comes too late, the form goes all the same.
 */
(() => {
  "use strict";

  const AT_ONCE = 64;
  const encoder = new TextEncoder();

  const zeroBits = (digest) => {
    let bits = 0;
    for (const one of new Uint8Array(digest)) {
      bits += Math.clz32(one) - 24;
      if (one !== 0) {
        return bits;
      }
    }
    return bits;
  };

  const isDone = async (challenge, number, wanted) =>
    zeroBits(await crypto.subtle.digest("SHA-256", encoder.encode(`${challenge}:${number}`))) >= wanted;

  const rest = () => new Promise((resolve) => setTimeout(resolve));

  const work = async (challenge, into) => {
    const wanted = Number(challenge.dataset.bits);
    for (let number = 0; into.value === ""; number++) {
      if (await isDone(challenge.value, number, wanted)) {
        into.value = String(number);
      } else if (number % AT_ONCE === 0) {
        await rest();
      }
    }
  };

  if (!globalThis.crypto?.subtle) {
    return;
  }
  for (const form of document.forms) {
    const challenge = form.elements.namedItem("challenge");
    const into = form.elements.namedItem("work");
    if (challenge && into) {
      form.addEventListener("input", () => work(challenge, into), { once: true });
    }
  }
})();

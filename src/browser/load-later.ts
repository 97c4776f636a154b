import { context } from './page-context.ts';
import { records } from './send-event.ts';

/**
 * A script in `<template data-later>` is loaded when the element before it is about to be used: touched, focused or
 * pointed at; with `idle` as soon as the page is quiet, with `seen` when it comes into sight, with `chance` for the share of
 * page views that the shop's survey asks. A form that is sent before
 * its script is there waits for it; when the script cannot be loaded, the form is sent as without one.
 */
export function loadLater(template: HTMLTemplateElement): void {
  const host = template.previousElementSibling as HTMLElement | null;
  if (!host) return;
  const loading = once(async () => {
    await run(template);
    host.removeEventListener('submit', waitForScript, { capture: true });
  });
  for (const signal of ['pointerover', 'focusin', 'touchstart'])
    host.addEventListener(signal, loading, { once: true, passive: true });
  host.addEventListener('submit', waitForScript, { capture: true });
  const { later } = template.dataset;
  const isChosen = later === 'chance' && records && Math.random() < (context.survey ?? 0);
  if (later === 'idle' || isChosen) whenQuiet(loading);
  if (later === 'seen') whenSeen(host, loading);
  if (host.contains(document.activeElement)) void loading();

  function waitForScript(event: SubmitEvent): void {
    const { target, submitter } = event;
    event.preventDefault();
    event.stopPropagation();
    void loading().then(() => (target as HTMLFormElement).requestSubmit(submitter));
  }
}

/** Puts the script into the page, where it runs. Settles when it has run, or cannot be loaded. */
async function run(template: HTMLTemplateElement): Promise<void> {
  const script = document.importNode(template.content, true).querySelector('script');
  if (!script || !(await words())) return;
  await new Promise<void>((done) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => done());
    template.replaceWith(script);
  });
}

/** @returns whether what the scripts say is there */
const words = once(async () => {
  const response = await fetch(`/${context.loc}/words.json`).catch(() => undefined);
  if (response?.ok) globalThis.lotse.words = await response.json();
  return response?.ok === true;
});

function whenQuiet(load: () => Promise<void>): void {
  const saving = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
  if (saving?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches) return;
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(() => void load(), { timeout: 2000 });
  else setTimeout(load, 300);
}

function whenSeen(host: Element, load: () => Promise<void>): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void load();
  });
  observer.observe(host);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

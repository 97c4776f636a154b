declare namespace App {
  interface Locals {
    /** The language that the text on the page is written in: facts, callouts and links inside an article follow it. */
    contentLocale: string;
  }
}

declare module 'virtual:brand.css';

declare namespace App {
  interface Locals {
    /** The language that the text on the page is written in: facts and callouts inside an article follow it. */
    contentLocale: string;
    /** The language of the page around it: links inside an article lead to pages of this language. */
    pageLocale: string;
  }
}

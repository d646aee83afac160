export * from './check/index.ts';
export * from './citations/index.ts';
export { renderElement, type ElementAttributes, type RenderOptions } from './static-html/render-element.ts';
export { jsonLd, jsonLdScript, medicalPage, type ShownOnPage } from './structured-data/medical-page.ts';

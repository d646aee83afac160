export * from './check/index.ts';
export * from './citations/index.ts';
export { jsonLd, medicalPage, type ShownOnPage } from './structured-data/medical-page.ts';

import type { Fault } from '@plainsight/render/doctor';

const styles: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'relative',
  'z-index': '2147483647',
  padding: '16px',
  border: '2px solid #1a1a1a',
  background: '#ffffff',
  color: '#1a1a1a',
  font: '16px/1.5 system-ui, sans-serif',
  'color-scheme': 'light',
};

function line(page: Document, tag: string, text: string): HTMLElement {
  const element = page.createElement(tag);
  element.textContent = text;
  return element;
}

/** Shows at the head of the page what the doctor found, and in the console too. */
export function showReport(page: Document, faults: readonly Fault[], allWell: string): void {
  const report = page.createElement('section');
  // A strict policy forbids style attributes in markup, and lets a script set styles.
  for (const [name, value] of Object.entries(styles)) report.style.setProperty(name, value);
  report.setAttribute('aria-label', 'Plainsight doctor');
  const root = report.attachShadow({ mode: 'open' });
  root.append(line(page, 'h2', 'Plainsight doctor'));
  if (faults.length === 0) root.append(line(page, 'p', allWell));
  for (const { problem, remedy } of faults) {
    const entry = line(page, 'p', '');
    entry.append(line(page, 'strong', problem), ' ', remedy);
    root.append(entry);
    console.warn(`Plainsight doctor: ${problem} ${remedy}`);
  }
  if (faults.length === 0) console.info(`Plainsight doctor: ${allWell}`);
  page.body.prepend(report);
}

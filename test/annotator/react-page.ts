import { createElement as h, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { annotateHere, type Item, type Steps } from './framework-page.ts';

const FIRST: readonly Item[] = [
  { id: 1, text: 'the NMDA receptor' },
  { id: 2, text: 'ketamine here' },
  { id: 3, text: 'nothing' },
];

let setItems: (items: readonly Item[]) => void = () => undefined;
let setName: (name: string) => void = () => undefined;
let setIsShown: (isShown: boolean) => void = () => undefined;

/** An item with a state of its own, which is to outlive every move. */
function Entry({ text }: Item) {
  const [clicks, setClicks] = useState(0);
  return h(
    'li',
    { onClick: () => setClicks((count) => count + 1) },
    text,
    ' ',
    h('i', null, `clicked ${clicks} times`),
  );
}

function Page() {
  const [items, change] = useState(FIRST);
  const [name, rename] = useState('ketamine');
  const [isShown, show] = useState(true);
  const [seconds, tick] = useState(0);
  setItems = change;
  setName = rename;
  setIsShown = show;
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 5);
    return () => clearInterval(timer);
  }, []);
  return h(
    'main',
    null,
    h(
      'p',
      { id: 'name' },
      'We give ',
      name,
      ' at ',
      seconds,
      ' and ',
      name,
      isShown ? null : h('b', null, ' now'),
    ),
    h('ul', null, ...items.map((item) => h(Entry, { ...item, key: item.id }))),
    isShown ? h('section', null, 'NMDA', h('b', null, ' receptor'), ' ', name) : null,
    isShown ? 'ketamine outside' : 'NMDA outside',
    h('input', { id: 'field', defaultValue: 'ketamine' }),
  );
}

const root = createRoot(document.querySelector('#app') as Element);
flushSync(() => root.render(h(Page)));

const steps: Steps = {
  setItems: (items) => flushSync(() => setItems(items)),
  setName: (name) => flushSync(() => setName(name)),
  setIsShown: (isShown) => flushSync(() => setIsShown(isShown)),
  unmount: () => flushSync(() => root.unmount()),
};
annotateHere(steps);

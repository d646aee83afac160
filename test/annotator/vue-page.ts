import { createApp, defineComponent, h, nextTick, onUnmounted, ref, shallowRef } from 'vue';
import { annotateHere, type Item, type Steps } from './framework-page.ts';

const items = shallowRef<readonly Item[]>([
  { id: 1, text: 'the NMDA receptor' },
  { id: 2, text: 'ketamine here' },
  { id: 3, text: 'nothing' },
]);
const name = ref('ketamine');
const isShown = ref(true);

/** An item with a state of its own, which is to outlive every move. */
const Entry = defineComponent({
  props: { text: { type: String, required: true } },
  setup(properties) {
    const clicks = ref(0);
    return () =>
      h('li', { onClick: () => (clicks.value += 1) }, [
        properties.text,
        ' ',
        h('i', `clicked ${clicks.value} times`),
      ]);
  },
});

const Page = defineComponent({
  setup() {
    const seconds = ref(0);
    const timer = setInterval(() => (seconds.value += 1), 5);
    onUnmounted(() => clearInterval(timer));
    return () =>
      h('main', [
        h('p', { id: 'name' }, [
          'We give ',
          name.value,
          ' at ',
          `${seconds.value}`,
          ' and ',
          name.value,
          isShown.value ? undefined : h('b', ' now'),
        ]),
        h(
          'ul',
          items.value.map(({ id, text }) => h(Entry, { key: id, text })),
        ),
        isShown.value ? h('section', ['NMDA', h('b', ' receptor'), ' ', name.value]) : undefined,
        isShown.value ? 'ketamine outside' : 'NMDA outside',
        h('input', { id: 'field', value: 'ketamine' }),
      ]);
  },
});

const app = createApp(Page);
app.mount('#app');

const steps: Steps = {
  setItems: (value) => {
    items.value = value;
    return nextTick();
  },
  setName: (value) => {
    name.value = value;
    return nextTick();
  },
  setIsShown: (value) => {
    isShown.value = value;
    return nextTick();
  },
  unmount: () => app.unmount(),
};
annotateHere(steps);

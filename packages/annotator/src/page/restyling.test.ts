import { LivePage } from './fixture.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine', 'psilocybin'];

describe('annotate: styles that change', () => {
  const page = new LivePage(TERMS);

  it('part a line by a class', async () => {
    await page.begin('<style>.block{display:block}</style>NMDA <b>receptor</b>');
    page.get('b').className = 'block';
    await page.expectTexts('NMDA');
    page.get('b').className = '';
    await page.expectTexts('NMDA receptor');
  });

  it('take a part out of its line by a style', async () => {
    await page.begin('<p>NMDA <b><i>receptor</i></b></p>');
    page.get('i').style.position = 'absolute';
    await page.expectTexts('NMDA');
    page.get('i').style.position = '';
    await page.expectTexts('NMDA receptor');
  });

  it('part the words of a line by a class around them', async () => {
    await page.begin('<style>.flex{display:flex}</style><p><a>NMDA</a> <a>receptor</a></p>');
    await page.expectTexts('NMDA receptor');
    page.get('p').className = 'flex';
    await page.expectTexts('NMDA');
  });

  it('hide the end of a term', async () => {
    await page.begin('<style>.none{display:none}</style>NMDA <i>receptor</i> ketamine');
    page.get('i').className = 'none';
    await page.expectTexts('NMDA', 'ketamine');
  });

  it('hide the middle of a term', async () => {
    await page.begin('<style>.none{display:none}</style>NM<i>DA</i> receptor ketamine');
    page.get('i').className = 'none';
    await page.expectTexts('ketamine');
  });

  it('show text by a checkbox beside it', async () => {
    await page.begin(
      '<style>p{display:none} input:checked ~ p{display:block}</style><input type="checkbox"><p>ketamine</p>',
    );
    await page.expectTexts();
    page.get('input').click();
    await page.expectTexts('ketamine');
  });

  it('show text by a class of its sibling', async () => {
    await page.begin('<style>p{display:none} .on ~ p{display:block}</style><b></b><p>ketamine</p>');
    page.get('b').className = 'on';
    await page.expectTexts('ketamine');
  });

  it('show text by a class of what is inside its parent', async () => {
    await page.begin(
      '<style>p{display:none} div:has(.on) p{display:block}</style><div><b></b><p>ketamine</p></div>',
    );
    page.get('b').className = 'on';
    await page.expectTexts('ketamine');
  });

  it('hide text by a style sheet that is added', async () => {
    await page.begin('<p>ketamine</p>NMDA');
    page.root.insertAdjacentHTML('beforeend', '<style>p{display:none}</style>');
    await page.expectTexts('NMDA');
  });
});

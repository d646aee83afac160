import './claim-check/define.ts';
import './condition-card/define.ts';
import './evidence-list/define.ts';
import './ketamine-mechanism/define.ts';
import './term-card/define.ts';

import './administration-routes/define.ts';
import './claim-check/define.ts';
import './condition-card/define.ts';
import './evidence-list/define.ts';
import './ketamine-mechanism/define.ts';
import './plainsight-pack/define.ts';
import './term-card/define.ts';

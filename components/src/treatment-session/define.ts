import { define } from '../define-element.ts';
import { TreatmentSession } from './treatment-session.ts';

define('treatment-session', TreatmentSession);

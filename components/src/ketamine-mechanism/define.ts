import { define } from '../define-element.ts';
import { KetamineMechanism } from './ketamine-mechanism.ts';

define('ketamine-mechanism', KetamineMechanism);

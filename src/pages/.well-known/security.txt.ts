import type { APIRoute } from 'astro';
import { loadSecurityContact } from '../../data/security-contact.ts';
import { path } from '../../site/paths.ts';
import { securityTxt } from '../../site/security-txt.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(securityTxt(loadSecurityContact(), new URL(path('/.well-known/security.txt'), site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

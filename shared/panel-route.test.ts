import { describe, expect, it } from 'vitest'
import type { PanelRoute } from './panel-route'
import { panelRoute } from './panel-route'

const open = (serviceName: string): PanelRoute => ({ serviceName, fold: 'open' })
const folded = (serviceName: string): PanelRoute => ({ serviceName, fold: 'folded' })

describe('panelRoute', () => {
  it.each<[string, PanelRoute | null]>([
    ['#/web/hosting/shop.example/automated-emails', open('shop.example')],
    ['#/hosting/shop.example/automated-emails', open('shop.example')],
    ['#/web/hosting/shop.example/automated-emails?page=2', open('shop.example')],
    ['#/web/hosting/shop.example/automated-emails/history', open('shop.example')],
    ['#/web/hosting/shop.example', folded('shop.example')],
    ['#/web/hosting/shop.example/', folded('shop.example')],
    ['#/web/hosting/shop.example?tab=GENERAL', folded('shop.example')],
    ['#/web/hosting/shop.example/general-informations', folded('shop.example')],
    ['#/web/hosting/shop.example/automated-emails-old', folded('shop.example')],
    // What such a name is worth is the worker's to say: it knows the account's hostings.
    ['#/web/hosting/%2e%2e/automated-emails', open('..')],
    ['#/web/hosting/..%2F..%2Fme/automated-emails', open('../../me')],
    ['#/web/hosting/%zz/automated-emails', null],
    ['#/web/hosting/', null],
    ['#/web/hosting', null],
    ['#/web/hosting//automated-emails', null],
    ['#/web/domain/shop.example/automated-emails', null],
    ['#/x/web/hosting/shop.example', null],
    ['/web/hosting/shop.example', null],
    ['#', null],
    ['', null],
  ])('of %j', (hash, route) => {
    expect(panelRoute(hash)).toEqual(route)
  })
})

import { describe, expect, it } from 'vitest'
import { ACCOUNT_ID, SERVICE_NAME } from '../../test/gallery/made-up'
import type { Route } from './route'
import { hrefOf, routeIn } from './route'

const hosting: Route = { view: 'hosting', service: { accountId: ACCOUNT_ID, serviceName: SERVICE_NAME } }

describe('routeIn', () => {
  it.each<[string, Route['view']]>([
    ['', 'table'],
    ['#', 'table'],
    ['#/', 'table'],
    ['#/journal', 'journal'],
    ['#/journal/', 'journal'],
    ['#/journal/x', 'table'],
    ['#journal', 'table'],
    ['#/hosting', 'table'],
    [`#/hosting/${ACCOUNT_ID}`, 'table'],
    [`#/hosting/${ACCOUNT_ID}/`, 'table'],
    [`#/hosting/${ACCOUNT_ID}/${SERVICE_NAME}`, 'hosting'],
    [`#/hosting/${ACCOUNT_ID}/${SERVICE_NAME}/more`, 'table'],
    [`#/hosting/me/${SERVICE_NAME}`, 'table'],
    [`#/hosting/${ACCOUNT_ID}/..%2F..%2Fme`, 'table'],
    [`#/hosting/${ACCOUNT_ID}/%E0%A4%A`, 'table'],
    ['#/elsewhere', 'table'],
  ])('%s: %s', (hash, view) => {
    expect(routeIn(hash).view).toBe(view)
  })

  it.each<Route>([{ view: 'table' }, { view: 'journal' }, hosting])('finds $view again', (route) => {
    expect(routeIn(hrefOf(route))).toEqual(route)
  })
})

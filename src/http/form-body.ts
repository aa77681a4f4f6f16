// A posted form → an object of its fields, for the one route that takes forms. A field that is there twice is none.
import type { FastifyInstance } from 'fastify'

/** Forms can be posted by any page in a browser, so they are read where a route has asked for them and nowhere else. */
export function takeForms(place: FastifyInstance): FastifyInstance {
  place.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, text, done) => {
    const form = new URLSearchParams(text as string)
    const once = [...form].filter(([name]) => form.getAll(name).length === 1)
    done(null, Object.fromEntries(once))
  })
  return place
}

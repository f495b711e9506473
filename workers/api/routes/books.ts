import { listDocuments } from '#d1/jobs.ts'
import { folderName } from '#publishing/text/file-name.ts'
import type { BookAsked } from '#r2/book-key.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { boundBook } from '../bound-book.ts'
import { getBookEpub, getBookPdf, getWholePackage } from '../contract/books.ts'
import type { ApiContext } from '../env.ts'
import { finishedDocuments } from '../finished-documents.ts'
import { problem } from '../problems.ts'
import { serveArtifact, serveFile } from '../serve-artifact.ts'
import { wholePackage } from '../whole-package.ts'

/** All there is of a job in one file, made of the revisions there are by then. Behind the door of `jobs`. */
export const books = new OpenAPIHono<ApiContext>()
books.openapi(getBookPdf, async (c) => {
  const { size } = c.req.valid('query')
  return await serveBook(c, { form: { kind: 'pdf', size }, isHeard: false })
})
books.openapi(getBookEpub, async (c) => {
  const { sound } = c.req.valid('query')
  return await serveBook(c, { form: { kind: 'epub' }, isHeard: sound === 'with' })
})
books.openapi(getWholePackage, async (c) => {
  const documents = await documentsOf(c)
  if (documents.length === 0) return problem(c, 'not-ready')
  const zip = await wholePackage(c.env, c.var.job, documents)
  return await serveFile(c, zip, { fileName: `${nameOf(c)}.zip`, isPinned: false })
})

interface Wish extends Pick<BookAsked, 'form'> {
  readonly isHeard: boolean
}

async function serveBook(c: Context<ApiContext>, wish: Wish) {
  const documents = await documentsOf(c)
  if (documents.length === 0) return problem(c, 'not-ready')
  const key = await boundBook(c.env, c.var.job, { scope: 'package', documents, ...wish })
  const fileName = `${nameOf(c)}.${wish.form.kind}`
  return await serveArtifact(c, { key, fileName, isPinned: false })
}

async function documentsOf(c: Context<ApiContext>) {
  const { job } = c.var
  return finishedDocuments(job, await listDocuments(c.env.DB, job.id))
}

/** The people it is about, as a file system allows it. */
function nameOf(c: Context<ApiContext>): string {
  return folderName(c.var.job.commission.people.map(({ name }) => name))
}

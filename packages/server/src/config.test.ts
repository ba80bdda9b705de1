import { describe, expect, test } from 'vitest'
import { ConfigError, loadConfig } from './config.ts'

describe('loadConfig', () => {
  test('needs nothing', () => {
    const config = loadConfig({})
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      databaseUrl: null,
      logLevel: 'info',
      modelHosts: [],
      webhookHosts: [],
    })
    expect(config.dataFolder).toMatch(/^\/.*\/data$/)
  })

  test.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: ' 8080 ' }, { port: 8080, publicUrl: 'http://localhost:8080' }],
    [{ PORT: '' }, { port: 3000 }],
    [
      { PUBLIC_URL: 'https://help.example.org/' },
      { publicUrl: 'https://help.example.org', host: '0.0.0.0' },
    ],
    [{ PUBLIC_URL: 'https://example.org/help/' }, { publicUrl: 'https://example.org/help' }],
    [{ PUBLIC_URL: 'http://127.0.0.1:9000' }, { host: '127.0.0.1' }],
    [{ PUBLIC_URL: 'http://localhost.example.org' }, { host: '0.0.0.0' }],
    [{ PUBLIC_URL: 'https://help.example.org', HOST: '10.0.0.2' }, { host: '10.0.0.2' }],
    [{ DIAPASON_DATA: '/srv/a b' }, { dataFolder: '/srv/a b' }],
    [{ DATABASE_URL: 'postgres://u:p@db/x' }, { databaseUrl: 'postgres://u:p@db/x' }],
    [{ LOG_LEVEL: 'DEBUG' }, { logLevel: 'debug' }],
    [{}, { mail: null }],
    [
      {
        DIAPASON_SMTP_URL: 'smtps://u:p%40@mail.example.org',
        DIAPASON_MAIL_FROM: 'Shop <a@b.org>',
      },
      { mail: { url: 'smtps://u:p%40@mail.example.org', from: 'Shop <a@b.org>' } },
    ],
    [{ CONVERSATION_FILES_MB: '200' }, { filesMb: 200 }],
    [{ MODEL_HOSTS: 'Ollama, [::1]:8080' }, { modelHosts: ['ollama', '[::1]:8080'] }],
  ])('%j', (env, expected) => {
    expect(loadConfig(env)).toMatchObject(expected)
  })

  test.each([
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ CONVERSATION_FILES_MB: '0' }, 'CONVERSATION_FILES_MB'],
    [{ PORT: '80a' }, 'PORT'],
    [{ PORT: '3e3' }, 'PORT'],
    [{ PUBLIC_URL: 'help.example.org' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ftp://help.example.org' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://help.example.org/?a=1' }, 'PUBLIC_URL'],
    [{ DATABASE_URL: 'mysql://db/x' }, 'DATABASE_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ MODEL_HOSTS: 'http://localhost:11434' }, 'MODEL_HOSTS'],
    [{ DIAPASON_SMTP_URL: 'smtp://mail.example.org' }, 'DIAPASON_MAIL_FROM'],
    [{ DIAPASON_MAIL_FROM: 'a@b.org' }, 'DIAPASON_SMTP_URL'],
    [{ DIAPASON_SMTP_URL: 'mail.example.org', DIAPASON_MAIL_FROM: 'a@b.org' }, 'DIAPASON_SMTP_URL'],
    [
      { DIAPASON_SMTP_URL: 'smtp://m.org', DIAPASON_MAIL_FROM: 'a@b.org, c@d.org' },
      'DIAPASON_MAIL_FROM',
    ],
  ])('%j is refused', (env, name) => {
    expect(() => loadConfig(env)).toThrow(new RegExp(`- ${name} `))
  })

  test('says everything that is wrong at once, and no password', () => {
    const wrong = {
      PORT: 'x',
      PUBLIC_URL: 'y',
      DATABASE_URL: 'mysql://u:hunter2@db',
      LOG_LEVEL: 'z',
    }
    const error = (() => {
      try {
        return loadConfig(wrong)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as ConfigError).problems).toHaveLength(4)
    expect((error as ConfigError).message).not.toContain('hunter2')
  })
})

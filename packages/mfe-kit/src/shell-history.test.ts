import { describe, expect, it } from 'vitest'
import { createShellHistory } from './shell-history.ts'
import { createTestNavigation } from './testing/test-navigation.ts'

const open = (path: string) => {
  const navigation = createTestNavigation(path)
  const heard: string[] = []
  const history = createShellHistory(navigation, { base: '/ko', accepts: (to) => !to.startsWith('/cart') })
  history.listen((to, from) => heard.push(`${from} → ${to}`))
  return { navigation, history, heard }
}

describe('the shell history', () => {
  it('starts where the shell is, without the locale', () => {
    expect(open('/ko/c/bags?page=2').history.location).toBe('/c/bags?page=2')
    expect(open('/ko').history.location).toBe('/')
    expect(open('/ko?from=mail').history.location).toBe('/?from=mail')
  })

  it('changes the address through the shell and does not hear its own change', () => {
    const { navigation, history, heard } = open('/ko')
    history.push('/c/bags')
    expect(navigation.current).toBe('/ko/c/bags')
    history.replace('/')
    expect(navigation.current).toBe('/ko')
    expect(heard).toEqual([])
  })

  it('hears the shell, back and forward', async () => {
    const { navigation, heard } = open('/ko')
    await navigation.navigate('/ko/c/bags')
    navigation.go(-1)
    navigation.go(1)
    expect(heard).toEqual(['/ → /c/bags', '/c/bags → /', '/ → /c/bags'])
  })

  it('ignores pages of other MFEs and of another language', async () => {
    const { navigation, history, heard } = open('/ko/c/bags')
    await navigation.navigate('/ko/cart')
    await navigation.navigate('/en/c/bags')
    await navigation.navigate('/korea')
    expect(heard).toEqual([])
    expect(history.location).toBe('/c/bags')
  })

  it('does not hear a step that it was told to keep quiet', async () => {
    const { navigation, history, heard } = open('/ko')
    await navigation.navigate('/ko/c/bags')
    heard.length = 0
    history.go(-1, false)
    expect(heard).toEqual([])
    expect(history.location).toBe('/')
  })

  it('hears what comes next where that step led nowhere', async () => {
    const { navigation, history, heard } = open('/ko')
    history.go(1, false)
    await navigation.navigate('/ko/c/bags')
    history.go(5, false)
    navigation.go(-1)
    expect(heard).toEqual(['/ → /c/bags', '/c/bags → /'])
  })

  it('hears the reader go back from an address of its own, though such a step led nowhere before', () => {
    const { navigation, history, heard } = open('/ko')
    history.go(-1, false)
    history.push('/c/bags')
    navigation.go(-1)
    expect(heard).toEqual(['/c/bags → /'])
  })

  it('follows a reader who goes on before anybody listens, and takes him back by no late commit', async () => {
    const navigation = createTestNavigation('/ko/c/bags')
    const heard: string[] = []
    const history = createShellHistory(navigation, { base: '/ko', accepts: (to) => !to.startsWith('/cart') })
    await navigation.navigate('/ko/p/pouch')
    history.replace('/c/bags')
    history.listen((to, from) => heard.push(`${from} → ${to}`))
    await Promise.resolve()
    expect(navigation.current).toBe('/ko/p/pouch')
    expect(heard).toEqual(['/c/bags → /p/pouch'])
    history.push('/p/other')
    expect(navigation.current).toBe('/ko/p/other')
  })

  it('takes nobody back who has left for another page before anybody listens', async () => {
    const navigation = createTestNavigation('/ko/c/bags')
    const history = createShellHistory(navigation, { base: '/ko', accepts: (to) => !to.startsWith('/cart') })
    await navigation.navigate('/ko/cart')
    history.replace('/c/bags')
    expect(navigation.current).toBe('/ko/cart')
  })

  it('hears nothing after it was destroyed', async () => {
    const { navigation, history, heard } = open('/ko')
    history.destroy()
    await navigation.navigate('/ko/c/bags')
    expect(heard).toEqual([])
  })

  it('writes addresses with the locale', () => {
    const { history } = open('/ko')
    expect(history.createHref('/c/bags')).toBe('/ko/c/bags')
    expect(history.createHref('/')).toBe('/ko')
    expect(history.createHref('/?page=2')).toBe('/ko?page=2')
  })
})

import type { AddressDto } from '@jangteo/contracts'
import { planDelivery, type PreparingDelivery } from '../domain/delivery.ts'

export const anOrderId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const anAddress = (change: Partial<AddressDto> = {}): AddressDto => ({
  recipient: '김하늘',
  phone: '010-1234-5678',
  country: 'KR',
  postalCode: '04524',
  city: '서울',
  line1: '세종대로 110',
  ...change,
})

export const aDelivery = (change: Partial<PreparingDelivery> = {}): PreparingDelivery => ({
  ...planDelivery({
    orderId: anOrderId(1),
    customerId: 'account-1',
    orderVersion: 1,
    destination: anAddress(),
    plannedAt: new Date('2026-03-02T09:00:00.000Z'),
  }),
  ...change,
})

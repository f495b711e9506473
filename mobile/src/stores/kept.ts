import AsyncStorage from '@react-native-async-storage/async-storage'
import * as SecureStore from 'expo-secure-store'

/** Small things that are kept on this device. */
export interface Kept {
  get(name: string): Promise<string | null>
  set(name: string, value: string): Promise<void>
  remove(name: string): Promise<void>
}

export const kept: Kept = {
  get: async (name) => await AsyncStorage.getItem(name),
  set: async (name, value) => await AsyncStorage.setItem(name, value),
  remove: async (name) => await AsyncStorage.removeItem(name),
}

/** What nobody else may read: the device's own keychain. */
export const keptSecretly: Kept = {
  get: async (name) => await SecureStore.getItemAsync(name),
  set: async (name, value) => await SecureStore.setItemAsync(name, value),
  remove: async (name) => await SecureStore.deleteItemAsync(name),
}

/** Tells what another page of this browser made of a thing that is kept; a device has no other page. */
export function watchKept(_name: string, _tell: (value: string | null) => void): void {}

/** Forgets everything whose name begins so. */
export async function forgetKept(beginning: string): Promise<void> {
  const names = await AsyncStorage.getAllKeys()
  await AsyncStorage.multiRemove(names.filter((name) => name.startsWith(beginning)))
}

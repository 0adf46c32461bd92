// SPDX-License-Identifier: Apache-2.0
package com.example.base;

public class MailThread {}
